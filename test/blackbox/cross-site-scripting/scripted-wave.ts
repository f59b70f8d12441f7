/** An open wave with all the scripts that a writer gets in, a number below nought, and an answer that comes back in a title. */
import { Failed } from '../check.ts';
import type { House } from '../house.ts';
import { inviteByMail } from '../invite.ts';
import { openFor, replacing } from '../own-wave.ts';
import { payloads } from '../payloads.ts';
import { type Letter, tokenIn, wordsOf } from '../sink.ts';
import { tryScripts } from './opened-questionnaire.ts';

export interface ScriptedWave {
  /** /beheer/golven/WAVE */
  place: string;
  letter: Letter;
  /** Of people who have not answered. */
  tokens: string[];
  told: string;
}

const made = new WeakMap<House, Promise<ScriptedWave>>();
const people = 70;

export function scriptedWave(house: House): Promise<ScriptedWave> {
  const wave = made.get(house) ?? makeWave(house);
  made.set(house, wave);
  return wave;
}

async function makeWave(house: House): Promise<ScriptedWave> {
  const id = '2048-1';
  const { place, taken, told } = await tryScripts(house, id);
  const { status } = await (await replacing(house, place))(questionnaireWith(taken));
  if (status !== 303) throw new Failed(`what was taken one by one gives ${status} together`);
  await openFor(house, place, people);
  // In a mail all scripts are words, or it is not written at all.
  const letters = await inviteByMail(house, id, `${payloads[0]} ${payloads[2]}`);
  const [letter] = letters;
  if (letter === undefined) throw new Failed('nobody is invited');
  const mail = wordsOf(letter).includes('alert(1)') ? 'words in a mail' : 'refused in a mail';
  const tokens = letters.map((one) => tokenIn(one, house.at('INV'))).filter((one) => one !== null);
  return { place, letter, tokens, told: `${told}; ${mail}` };
}

function questionnaireWith(taken: Map<string, string[]>): unknown {
  const of = (where: string): string[] => taken.get(where) ?? [];
  const choices = [...of('choice').map((text, i) => ({ value: i, text })), { value: 'x', text: 'nee' }];
  const last = of('last words with an answer').map((words) => `${words} {T}`)[0] ?? of('last words')[0];
  return {
    title: of('title')[0] ?? 'Proef',
    ...(last === undefined ? {} : { completedHtml: last }),
    pages: [
      {
        name: 'eerste',
        elements: [
          { type: 'comment', name: 'T', title: 'Uw woorden' },
          { type: 'text', name: 'N', title: 'Een getal', inputType: 'number', min: -10, max: 10 },
          ...of('question').map((title, i) => ({ type: 'radiogroup', name: `Q${i}`, title, choices })),
        ],
      },
      {
        name: 'tweede',
        elements: [
          { type: 'radiogroup', name: 'P', title: 'U schreef {T}. Klopt dat?', choices: ['ja', 'nee'] },
          ...of('description').map((description, i) => ({ type: 'radiogroup', name: `D${i}`, title: 'En dit?', description, choices: ['ja', 'nee'] })),
          ...of('html').map((html, i) => ({ type: 'html', name: `H${i}`, html })),
        ],
      },
    ],
  }; // prettier-ignore
}
