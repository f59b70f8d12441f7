/** What is left of the nights: each wave opened and closed once, each mailing went once, to each person once. */
import type { AuditEntry } from '../../../server/actions/panel-records.ts';
import { resident } from '../../support/mailed-wave.ts';
import type { PostOffice } from '../../support/post-office.ts';
import type { House } from '../support/house.ts';
import { people, waves } from './planned-nights.ts';

const mailingsInAll = waves.flatMap(({ mailings }) => mailings).length;

/** As the log has it, and the waves and mailings themselves. No wave ends before it begins. */
export async function loggedOften(house: House): Promise<string[]> {
  return house.inside(async ({ panel }) => {
    const faults: string[] = [];
    const entries = await panel.audit.all();
    for (const { id, opened, closed, opensOn, closesOn, mailings } of waves) {
      faults.push(...onceAt(entries, ['open wave', id], opened), ...onceAt(entries, ['close wave', id], closed));
      const wave = (await panel.waves.all()).find((one) => one.id === id);
      const days = `${wave?.status} ${wave?.opensOn} ${wave?.closesOn}`;
      if (days !== `closed ${opensOn} ${closesOn}`) faults.push(`${id} is ${days}`);
      const states = (await panel.mailings.ofWave(id)).map(({ state, people: to }) => `${state} ${to}`);
      if (states.join() !== mailings.map(() => `done ${people}`).join()) faults.push(`mailings of ${id}: ${states.join()}`);
    }
    for (const what of ['begin mailing', 'finish mailing']) {
      const count = entries.filter(({ action }) => action === what).length;
      if (count !== mailingsInAll) faults.push(`${what}: ${count} times`);
    }
    if ((await panel.outbox.counts()).waiting !== 0) faults.push('mail still waits');
    return faults;
  });
} // prettier-ignore

/** @param moment how its moment begins: "2026-10-24T22:0" */
function onceAt(entries: AuditEntry[], [what, id]: [string, string], moment: string): string[] {
  const found = entries.filter(({ action, subject }) => action === what && subject === id);
  const isOnce = found.length === 1 && found[0]?.at.startsWith(moment) === true;
  return isOnce ? [] : [`${what} ${id}: ${found.map(({ at }) => at).join(', ') || 'never'}`];
}

/** Each mailing is one message to each. */
export function receivedOften({ received }: PostOffice): string[] {
  const wrong = Array.from({ length: people }, (_, i) => resident(i).email).filter((address) => {
    const mails = received.filter(({ to }) => to?.[0]?.address === address);
    const messages = new Set(mails.map(({ messageId }) => messageId));
    return mails.length !== mailingsInAll || messages.size !== mailingsInAll;
  });
  return wrong.length === 0 ? [] : [`${wrong.length} people have more or fewer letters`];
}
