/** What the plain page hands to SurveyJS when that takes over: two scripts, loaded apart, meet here. */
import type { DeviceCopy } from './device-copy.ts';
import type { Keeper } from './keeper.ts';
import type { Notices } from './notices.ts';
import type { PlainForm } from './plain-form.ts';
import type { Quiet } from './quiet.ts';
import type { ScriptWords } from './words.ts';

export interface HandOver {
  form: PlainForm;
  keeper: Keeper;
  copy: DeviceCopy | null;
  notices: Notices;
  quiet: Quiet;
  words: ScriptWords;
  word: string;
}

declare global {
  interface Window {
    panelpeil?: HandOver;
  }
}
