/** The one small script of every page for members: the questionnaire where there is one; our letters and, on the first page, what comes next, once the page can be used. */
import './answering.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { addLetters } from './letters.ts';
import { countsEveryByte, whenIdle } from './when-idle.ts';

const script = document.currentScript as HTMLScriptElement | null;
const { letters, ahead } = script?.dataset ?? {};

if (letters !== undefined) addLetters(letters);
if (ahead !== undefined && !countsEveryByte())
  whenIdle(() => fetchAhead(ahead.split(' '), script?.nonce ?? ''));
