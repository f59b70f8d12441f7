/** A questionnaire with scripts wherever a writer can put them, brought in as a file; opened by staff as far as it gets. */
import { Failed } from '../check.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { payloads } from '../payloads.ts';
import { sendForm } from '../send-form.ts';

export interface OpenedQuestionnaire {
  staffPages: string[];
  seen: string[];
  told: string;
}

const script = payloads.slice(0, 3).join(' ');

export async function openedQuestionnaire(house: House): Promise<OpenedQuestionnaire> {
  const staff = await house.staff('policy');
  const place = house.at('Q');
  const form = formsOf((await staff.get(place)).text, place).find(({ encoding }) =>
    encoding.startsWith('multipart'),
  );
  if (form === undefined) throw new Failed('there is no form for a questionnaire');
  const told: string[] = [];
  const staffPages: string[] = [place];
  for (const [i, [what, questionnaire]] of Object.entries(withScripts()).entries()) {
    const bytes = new TextEncoder().encode(JSON.stringify(questionnaire));
    const file = { field: 'bestand', name: 'vragenlijst.json', bytes, type: 'application/json' };
    const fields = {
      ...form.fields,
      nummer: `203${i}-1`,
      titel: `Proef ${payloads[2]}`,
      doel: `Doel ${payloads[2]}`,
      bron: 'bestand',
    };
    const sent = await sendForm(staff, { ...form, fields }, { file });
    if (sent.status >= 500) throw new Failed(`${what}: ${sent.status}`);
    told.push(`${what}: ${sent.status === 303 ? 'taken' : 'refused'}`);
    if (sent.headers.location !== undefined) staffPages.push(sent.headers.location, sent.headers.location.replace('/instellen', '')); // prettier-ignore
  }
  if (told[0] !== 'without scripts: taken') throw new Failed(`${told[0]}: nothing to check`);
  const live = told.filter((one) => /^(html|the last words|a link): taken/u.test(one));
  if (live.length > 0) throw new Failed(`HTML that runs is taken: ${live.join(', ')}`);
  return { staffPages, seen: [], told: told.join(', ') };
}

function withScripts(): Record<string, unknown> {
  const question = { type: 'radiogroup', name: 'A', title: `Vraag ${script}`, choices: [{ value: 1, text: script }, { value: 2, text: 'nee' }] }; // prettier-ignore
  const page = (...elements: unknown[]): unknown => ({
    title: script,
    pages: [{ name: 'p', title: script, elements }],
  });
  const plain = { type: 'radiogroup', name: 'A', title: 'Vraag', choices: [{ value: 1, text: 'ja' }, { value: 2, text: 'nee' }] }; // prettier-ignore
  return {
    'without scripts': { title: 'Proef', pages: [{ name: 'p', elements: [plain] }] },
    'titles and choices': page(question),
    html: page(question, { type: 'html', name: 'H', html: script }),
    'the last words': { ...(page(question) as object), completedHtml: `Dank {A} ${script}` },
    'a link': page(question, { type: 'html', name: 'H', html: '<a href="javascript:alert(1)">x</a><a href="data:text/html,x">y</a>' }), // prettier-ignore
  };
}
