/** What lies in the databases: nothing of the answers says whose they are. */
import { type Check, gate, must, nothingOf } from '../check.ts';
import { readTables } from '../tables.ts';

/** Tables whose rows are of one person or of one answer. */
const ofPeople = /^members$|^invitations$/u;
const ofAnswers = /^responses$|^open_texts$/u;

export const apart: Check[] = [
  gate(55, 'A copy of the databases does not tell whose an answer is', async (house) => {
    const tables = await readTables(house);
    const values = (which: RegExp): Map<string, string> => {
      const found = new Map<string, string>();
      for (const [name, rows] of tables)
        if (which.test(name))
          for (const row of rows)
            for (const [column, value] of Object.entries(JSON.parse(row) as Record<string, unknown>))
              if (typeof value === 'string' && value.length >= 12) found.set(value, `${name}.${column}`);
      return found;
    };
    const [people, answers] = [values(ofPeople), values(ofAnswers)];
    must(
      people.size > 100 && answers.size > 100,
      `${people.size} and ${answers.size} values: too few to compare`,
    );
    const shared = [...answers].filter(([value]) => people.has(value)).map(([value, where]) => `${where} = ${people.get(value)} (${value.slice(0, 8)}…)`); // prettier-ignore
    nothingOf(shared, 'values that join a person and an answer');
    const dated = [...tables].filter(([name]) => ofAnswers.test(name)).flatMap(([name, rows]) => Object.keys(JSON.parse(rows[0] ?? '{}') as object).map((column) => `${name}.${column}`)).filter((column) => /created|submitted|_at$|time/iu.test(column)); // prettier-ignore
    nothingOf(dated, 'moments beside an answer');
    return `${answers.size} values of answers, none among ${people.size} of people; no moment beside an answer; order and chance: the linker`;
  }),
];
