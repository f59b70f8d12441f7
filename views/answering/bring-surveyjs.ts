/** Fetches SurveyJS once the page is there and the browser has nothing else to do. Who counts every byte keeps the plain form. */
import { countsEveryByte, whenIdle } from './when-idle.ts';

export function bringSurveyJs({ script, sheet }: { script: string; sheet: string }): void {
  if (countsEveryByte()) return;
  whenIdle(() => document.head.append(sheetLink(sheet), scriptElement(script)));
}

function sheetLink(href: string): HTMLLinkElement {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
}

/** Only a file of ours may be run: the browser asks this policy, where it knows of policies. */
function scriptElement(address: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.nonce = document.querySelector('script')?.nonce ?? '';
  const policy = window.trustedTypes?.createPolicy('panelpeil', { createScriptURL: ourOwn });
  script.src = (policy?.createScriptURL(address) ?? address) as string;
  return script;
}

function ourOwn(address: string): string {
  if (!/^\/build\/[\w-]+\.js$/.test(address)) throw new Error(`not a script of ours: ${address}`);
  return address;
}
