/** Every cookie that the program sets. The privacy notice tells what each is for; a test finds one that is set and not told. */
import { isHttps, type WebSettings } from './web-settings.ts';

export const cookieNames = {
  /** Of staff who are signed in. */
  staff: 'panelpeil',
  /** Of staff who are at the sign-in of the municipality. */
  municipal: 'gemeente',
  /** Of a member who is signed in. */
  member: 'mijn',
  /** Of a browser that asked for a link to sign in. */
  asked: 'mijn-vraag',
  questionnaire: 'vragenlijst',
  receipt: 'bewijscode',
  language: 'taal',
} as const;

export type CookieName = (typeof cookieNames)[keyof typeof cookieNames];

/** Of one that belongs to some of our addresses only: over https a browser refuses it from elsewhere under this name. */
export function secureName(name: CookieName, settings: WebSettings): string {
  return isHttps(settings) ? `__Secure-${name}` : name;
}
