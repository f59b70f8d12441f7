/** Words that another program would take for something to do: in texts, in mails, on paper. */
import { execFileSync } from 'node:child_process';
import { type Check, Failed, gate, must, nothingOf } from '../check.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { listenForVisits } from '../listener.ts';
import { wordsOf } from '../sink.ts';

const words = '<%= 7*191 %> {{7*191}} ${7*191} #{7*191} <%- include("/etc/passwd") %>';

export const templates: Check[] = [
  gate(25, 'A line end in a name or a subject makes no header', async (house) => {
    const visitor = house.visitor();
    const forged = 'Bcc: elders@proef.example';
    const before = house.sink.letters.length;
    const statuses: number[] = [];
    for (const email of [
      `a@proef.example\r\n${forged}`,
      `a@proef.example%0d%0a${forged}`,
      `a\r\n${forged}@proef.example`,
    ])
      statuses.push((await visitor.post(house.at('LINKREQ'), { email })).status);
    const headers = await visitor.get(`/beheer/golven/x%0d%0aX-Forged:%201?next=%0d%0aX-Forged:%201`);
    must(headers.headers['x-forged'] === undefined, 'an address makes a header');
    const forgedMails = house.sink.letters
      .slice(before)
      .filter(({ raw }) => /^Bcc:/imu.test(raw.split(/\r?\n\r?\n/u)[0] ?? ''));
    nothingOf(
      forgedMails.map(({ read }) => read.subject ?? ''),
      'mails with a forged header',
    );
    must(
      statuses.every((status) => status < 500),
      `they give ${statuses.join(', ')}`,
    );
    return `addresses with line ends give ${statuses.join(', ')}; no header of theirs`;
  }),
  gate(26, 'Words of templates stay words', async (house) => {
    const texts = await writtenTexts(house, words);
    must(!/\b1337\b/u.test(texts.html), 'a template was worked out on the page');
    must(texts.html.includes('{{7*191}}'), 'the text is not on the page: nothing to check');
    must(!/\b1337\b/u.test(texts.pdf), 'a template was worked out on paper');
    must(texts.pdf.includes('{{7*191}}'), 'the text is not on paper: nothing to check');
    const mails = house.sink.letters.filter((letter) => /<%|\{\{/u.test(wordsOf(letter)));
    nothingOf(
      mails.map(({ read }) => read.subject ?? ''),
      'mails with a template left in them',
    );
    return `on the page, in the PDF and in ${house.sink.letters.length} mails they are words`;
  }),
  gate(27, 'The printer fetches and reads nothing', async (house) => {
    const listener = await listenForVisits();
    const lures = ['<iframe src="file:///etc/passwd"></iframe>', `<img src="${listener.url}/a.png">`, `![x](${listener.url}/b.png)`, `<link rel="stylesheet" href="${listener.url}/c.css">`, `[x](file:///etc/passwd)`, `@import url(${listener.url}/d)`]; // prettier-ignore
    const { pdf } = await writtenTexts(house, lures.join(' '));
    await new Promise((resolve) => setTimeout(resolve, 500));
    listener.close();
    nothingOf(listener.hits, 'visits of the printer');
    must(!pdf.includes('root:x:'), 'the PDF holds a file of the machine');
    return `${lures.length} lures in a text of the report: 0 visits, no file`;
  }),
];

/** As the conclusions of a wave with results: on the page and on paper. */
async function writtenTexts(house: House, typed: string): Promise<{ html: string; pdf: string }> {
  const staff = await house.staff('policy');
  const place = house.at('DASH').replace('/resultaten', '/teksten');
  const form = formsOf((await staff.get(place)).text, place).find(({ fields }) => 'conclusies' in fields);
  if (form === undefined) throw new Failed('the conclusions cannot be written');
  const saved = await staff.post(form.action, { ...form.fields, conclusies: typed });
  must(saved.status === 303 || saved.status === 200, `saving the conclusions gives ${saved.status}`);
  const edition = place.replace('/teksten', '/uitgave');
  const [freeze] = formsOf((await staff.get(edition)).text, edition).filter(
    ({ fields }) => 'gezien' in fields,
  );
  if (freeze !== undefined) await staff.post(freeze.action, freeze.fields);
  const [page, paper] = [await staff.get(place), await staff.get(house.at('PDF'))];
  must(paper.status === 200, `the PDF gives ${paper.status}`);
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: paper.bytes, encoding: 'utf8' });
  return { html: page.text.replaceAll('&#34;', '"'), pdf: text };
}
