import { seeded } from '../surveys/seeded.ts';
import { drawQuestionnaire } from '../surveys/oracle-questionnaires.ts';
import { disagreementsOn } from '../surveys/oracle.ts';
import type { KeptPromise } from './promise.ts';

export const sameVerdict: KeptPromise = {
  id: 'R7',
  says: 'The server judges answers as the form does',
  threshold: '1,000 questionnaires put together by chance, ten people each: the same questions refused as SurveyJS refuses, but where the server is stricter for a reason that is listed (test/surveys/oracle.ts)',
  on: ['SQLite'],
  prove(_on, length) {
    const forms = length === 'short' ? 30 : 1_000;
    const seed = Math.floor(Math.random() * 1_000_000);
    const draw = seeded(seed);
    const { console: journal } = globalThis;
    const warn = journal.warn.bind(journal);
    // SurveyJS reports every spoiled answer there.
    journal.warn = () => undefined;
    let disagreements = 0;
    for (let i = 0; i < forms; i += 1) disagreements += disagreementsOn(drawQuestionnaire(draw), 10, draw).length;
    journal.warn = warn;
    return Promise.resolve({
      held: disagreements === 0,
      measured: `seed ${seed}: ${forms} questionnaires, ${forms * 10} people, ${disagreements} judged otherwise`,
    });
  },
}; // prettier-ignore
