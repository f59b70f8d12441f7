/** Scripts in answers, in questionnaires, in files: opened in a real browser. */
import { open, openAgain, openWindow } from '../browser.ts';
import { type Check, Failed, gate, longGate, must, nothingOf } from '../check.ts';
import { crawlAs } from '../crawl.ts';
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { lastWave, partsWithScripts } from '../last-wave.ts';
import { payloads } from '../payloads.ts';
import { sendForm } from '../send-form.ts';
import { answerAsMember } from './as-member.ts';
import { scriptedWave } from './scripted-wave.ts';

export const typed: Check[] = [
  {
    ...longGate(29, 'Scripts in answers are words to staff', async (house) => {
      const { answers, place, question } = await lastWave(house);
      const policy = await house.staff('policy');
      const { pages } = await crawlAs(house, 'policy');
      const answered = await partsWithScripts(policy, `${place}/open-antwoorden?vraag=${question}`);
      must(answered.length > 0, 'the answers are not shown: nothing to check');
      const own = [...answered, `${place}/resultaten`, `${place}/grafieken`, `${place}/respons`]; // prettier-ignore
      const window = await openWindow(house, policy);
      const paths = [...new Set([...own, ...pages.keys()])].filter((path) => path.startsWith('/beheer'));
      try {
        await open(window, house, paths);
        await window.page.goto(`${house.targets.baseUrl}${place}/grafieken`);
        for (const chart of (await window.page.locator('canvas, svg').all()).slice(0, 8)) await chart.hover({ timeout: 2_000 }).catch(() => undefined); // prettier-ignore
      } finally {
        await window.close();
      }
      nothingOf(window.seen, 'things a page should not do');
      return `${answers} answers on ${paths.length} pages: no dialog, nothing against the policy, no other site`;
    }),
    isLast: true,
  },
  longGate(30, 'Scripts in a questionnaire and in a mail are refused or words', async (house) => {
    const { place, letter, told } = await scriptedWave(house);
    const previewed = await mailWithScripts(house);
    const staff = await openWindow(house, await house.staff('policy'));
    const member = await openWindow(house, null);
    try {
      await open(staff, house, [place, `${place}/instellen`, ...previewed]);
      await answerAsMember(house, member, letter, payloads[2] ?? '');
    } finally {
      await staff.close();
      await member.close();
    }
    nothingOf([...staff.seen, ...member.seen], 'things a page should not do');
    return `${told}; opened by staff, in ${previewed.length} previews of a mail, and by a member from the letter to the last page`;
  }),
  gate(31, 'Scripts in a file that is brought in are words', async (house) => {
    const admin = await house.staff('admin');
    const place = house.at('IMP');
    const form = formsOf((await admin.get(place)).text, place).find(({ encoding }) =>
      encoding.startsWith('multipart'),
    );
    if (form === undefined) throw new Failed('there is no form for a file');
    const script = payloads[2] ?? '';
    const text = `"Datum${script.replaceAll('"', '""')}";Dienst;Aantal\n"${script.replaceAll('"', '""')}";x;${script}\n01/01/2021;loket;3\n`;
    const file = {
      field: 'bestand',
      name: `a${script}.csv`,
      bytes: new TextEncoder().encode(text),
      type: 'text/csv',
    };
    const sent = await sendForm(
      admin,
      { ...form, fields: { ...form.fields, soort: form.choices['soort']?.[0] ?? '' } },
      { file },
    );
    const where = sent.headers.location ?? place;
    const shown = await admin.get(where);
    const how = /&lt;img src=x/u.test(sent.text + shown.text) ? 'shown as words' : 'not shown';
    const window = await openWindow(house, admin);
    try {
      await open(window, house, [where]);
      if (sent.headers.location === undefined) await openAgain(window, house, sent);
    } finally {
      await window.close();
    }
    nothingOf(window.seen, 'things a page should not do');
    return `heads, cells and the name of a file: ${how} (${sent.status})`;
  }),
];

/** @returns where the previews are */
async function mailWithScripts(house: House): Promise<string[]> {
  const staff = await house.staff('communications');
  const list = `/beheer/golven/${house.wave('openWave')}/uitnodigen`;
  const proof = formsOf((await staff.get(list)).text, list)[0]?.fields['bewijs'] ?? '';
  const made = await staff.post(list, { bewijs: proof, soort: 'last-reminder', kanaal: 'mail' });
  const mailing = made.headers.location ?? '';
  const texts = formsOf((await staff.get(mailing)).text, mailing).find(({ free }) => free.length > 1);
  if (texts === undefined) throw new Failed(`a mail cannot be written: ${made.status}`);
  const filled = Object.fromEntries(texts.free.map((name) => [name, `${texts.fields[name] ?? ''} ${payloads[0]}${payloads[2]}`])); // prettier-ignore
  await staff.post(texts.action, { ...texts.fields, ...filled });
  return [mailing, `${mailing}/voorbeeld`, `${mailing}/voorbeeld/nl`];
}
