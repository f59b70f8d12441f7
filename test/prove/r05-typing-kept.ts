import { Browser, isTaken } from './support/browser.ts';
import { textOf } from './support/asked-survey.ts';
import { inHouse } from './support/house.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

export const typingKept: KeptPromise = {
  id: 'R5',
  says: 'A resident never loses what was typed',
  threshold: 'program killed after the first page, and after a half-filled second one that was saved while typing: the same link shows both again, on another device too, and sending works',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 20, async (house) => {
      const residents = length === 'short' ? 2 : 20;
      const lost: string[] = [];
      for (let i = 0; i < residents; i += 1) {
        const token = house.tokens[i] ?? '';
        const first = await house.start();
        const browser = new Browser(house.url);
        await browser.fillIn(i, token);
        await browser.look('?deel=2');
        const saved = await browser.go('/vragenlijst/antwoorden', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Panelpeil-Token': browser.word },
          body: JSON.stringify({ answers: { OPEN: textOf(i) }, page: null }),
        });
        await first.kill();
        const second = await house.start();
        const device = new Browser(house.url);
        await device.begin(token);
        const [one, two] = [await device.look('?deel=1'), await device.look('?deel=2')];
        if (saved.status !== 200) lost.push(`resident ${i}: saving said ${saved.status}`);
        if (!/value="(ja|nee)"[^>]* checked/u.test(one.text)) lost.push(`resident ${i}: the first page`);
        if (!two.text.includes(textOf(i))) lost.push(`resident ${i}: the text that was saved while typing`);
        if (!isTaken(await device.postPage(i, 1))) lost.push(`resident ${i}: sending`);
        await second.kill();
      }
      const stored = await storedAnswers(house);
      const faults = faultsIn(stored, Array.from({ length: residents }, (_, i) => i));
      return {
        held: lost.length === 0 && faults.lost + faults.doubled + faults.halves === 0,
        measured: `${residents} residents, the program killed half-way each time; lost: ${lost.join('; ') || 'nothing'}; ${stored.responses.size} sent afterwards`,
      };
    }),
}; // prettier-ignore
