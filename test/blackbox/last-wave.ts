/**
 * The open wave with what nobody should trust in its answers, closed and released: what staff then see of it. After this nobody
 * can answer any more, so checks that need it come last.
 */
import { begin, fitting, openQuestion, send } from './answering.ts';
import { Failed } from './check.ts';
import type { House } from './house.ts';
import { closeAndRelease } from './own-wave.ts';
import { formulas, payloads } from './payloads.ts';
import type { Visitor } from './visitor.ts';

const done = new WeakMap<House, Promise<LastWave>>();

export interface LastWave {
  answers: number;
  question: string;
  /** /beheer/golven/WAVE */
  place: string;
}

export function lastWave(house: House): Promise<LastWave> {
  const made = done.get(house) ?? makeLastWave(house);
  done.set(house, made);
  return made;
}

async function makeLastWave(house: House): Promise<LastWave> {
  let question = '';
  const typed = [...payloads, ...formulas];
  for (const text of typed) {
    const sitting = await begin(house, house.invitation());
    question = openQuestion(sitting.questions);
    const { status } = await send(house, sitting, fitting(sitting.questions, { [question]: text }));
    if (status !== 200) throw new Failed(`answering with ${text} gives ${status}`);
  }
  const place = house.at('DASH', { WAVE: house.wave('openWave') }).replace('/resultaten', '');
  await closeAndRelease(house, place);
  return { answers: typed.length, question, place };
}

/** Answers are shown a few at a time, in an order of chance. @returns the pages on which a payload is */
export async function partsWithScripts(visitor: Visitor, list: string): Promise<string[]> {
  const found: string[] = [];
  for (let part = 1; part <= 40; part += 1) {
    const path = `${list}&deel=${part}`;
    if ((await visitor.get(path)).text.includes('alert(1)')) found.push(path);
  }
  return found;
}
