/** Submissions as no browser sends them, drawn by chance, and those that the questionnaire forbids. */
import { fuzzed } from '../../prove/support/fuzzed.ts';
import { seeded } from '../../surveys/seeded.ts';
import { begin, fitting, send, type Sitting } from '../answering.ts';
import { type Check, longGate, must, nothingOf } from '../check.ts';
import type { House } from '../house.ts';
import { startOf } from '../under-load.ts';
import { forbidden } from './forbidden.ts';

const submissions = 10_000;
/** With the same invitation; then somebody else answers as people do. */
const atOnce = 500;
const beside = 10;

export const fuzzedAnswers: Check[] = [
  longGate(63, 'Answers that are no answers break nothing', async (house) => {
    const taken: string[] = [];
    const sitting = await begin(house, house.invitation());
    const wrong = forbidden(sitting.questions);
    for (const [what, answers] of wrong) {
      const { status } = await send(house, sitting, answers);
      if (status < 400 || status >= 500) taken.push(`${what} gives ${status}`);
    }
    nothingOf(taken, 'answers that the questionnaire forbids');
    // Its own answer is still to be given: nothing was stored.
    must((await send(house, sitting, fitting(sitting.questions))).status === 200, 'nobody can answer after them'); // prettier-ignore
    const seed = Math.floor(Math.random() * 1_000_000);
    const draw = seeded(seed);
    const began = startOf(house);
    const statuses = new Map<string, number>();
    const broken: string[] = [];
    for (let i = 0; i < submissions; i += atOnce) {
      const odd = await begin(house, house.invitation());
      for (let done = 0; done < atOnce; done += beside)
        await Promise.all(
          Array.from({ length: beside }, async () => {
            const sent = await sendOdd(house, odd, draw);
            statuses.set(sent.status, (statuses.get(sent.status) ?? 0) + 1);
            if (sent.status.startsWith('5')) broken.push(`${sent.status} at ${sent.path.slice(0, 60)}`);
          }),
        );
      const person = await begin(house, house.invitation());
      const { status } = await send(house, person, fitting(person.questions));
      must(status === 200, `seed ${seed}: after ${i + atOnce} somebody who answers gets ${status}`);
    }
    nothingOf(broken, `of seed ${seed} break something`);
    must(startOf(house) === began, `seed ${seed}: the program started again`);
    const told = [...statuses].toSorted(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `${count} x ${what}`).join(', '); // prettier-ignore
    return `${wrong.length} forbidden answers refused; ${submissions} of seed ${seed}: ${told}; ${submissions / atOnce} people answered in between; the same process`;
  }),
];

async function sendOdd(
  house: House,
  { visitor, word, questions }: Sitting,
  draw: ReturnType<typeof seeded>,
): Promise<{ status: string; path: string }> {
  const { path, asking } = fuzzed(draw, word, questions.slice(0, 8).map(({ name }) => name)); // prettier-ignore
  const kept = visitor.cookies.all().map(({ line }) => line);
  const place = path.replace('/vragenlijst', house.at('ANS'));
  const status = await visitor.ask(place, asking).then((answer) => String(answer.status), (error: { code?: string }) => error.code ?? 'cut off'); // prettier-ignore
  visitor.cookies.keep(kept);
  return { status, path: place };
}
