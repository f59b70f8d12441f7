/** Fetches SurveyJS once the page is there and the browser has nothing else to do. Who counts every byte keeps the plain form. */

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

export function bringSurveyJs({ script, sheet }: { script: string; sheet: string }): void {
  const { connection } = navigator as { connection?: Connection };
  if (connection?.saveData === true || /(^|-)2g$/.test(connection?.effectiveType ?? '')) return;
  const bring = (): void => {
    document.head.append(sheetLink(sheet), scriptElement(script));
  };
  const whenIdle = (): void =>
    typeof requestIdleCallback === 'function' ? void requestIdleCallback(bring, { timeout: 5_000 }) : bring();
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
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
