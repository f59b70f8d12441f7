/** A colleague who has not come in yet, and requests that wait for a second person. */
import { askRequest } from '../../../server/actions/two-people/ask-request.ts';
import { confirmRequest } from '../../../server/actions/two-people/decide-request.ts';
import { bart, els, nadia } from '../../support/kerkebeek.ts';
import type { TestWorld } from '../../support/world.ts';

/** @returns ids for addresses. @param world with a closed wave 2021-3 that has answers */
export async function settleTrust(world: TestWorld): Promise<Record<string, string>> {
  const colleague = 'noor';
  await world.panel.staff.add({
    id: colleague,
    email: 'noor@kerkebeek.example',
    name: 'Noor Claes',
    role: 'policy',
    passwordHash: null,
    active: true,
  });
  const reason = 'De resultaten zijn vrijgegeven en nagekeken.';
  const rows = { kind: 'download microdata', subject: '2021-3', reason } as const;
  const key = await askRequest(world, bart, { kind: 'destroy wave key', subject: '2021-3', reason });
  const approved = await askRequest(world, nadia, rows);
  await confirmRequest(world, els, approved);
  const asked = await askRequest(world, nadia, rows);
  return {
    colleague,
    'asked-key': String(key),
    'approved-rows': String(approved),
    'asked-rows': String(asked),
  };
}
