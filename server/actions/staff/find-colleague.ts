import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';

/** Somebody else than who asks: what concerns oneself is on one's own page. @throws Problem */
export async function findColleague(
  panel: Pick<PanelStore, 'staff'>,
  person: StaffMember,
  id: string,
): Promise<StaffMember> {
  const colleague = await panel.staff.find(id);
  if (colleague === null) throw new Problem('not-found', 'Deze medewerker bestaat niet.');
  if (colleague.id === person.id)
    throw new Problem('conflict', 'Dit is uw eigen account. Vraag het aan een andere beheerder.');
  return colleague;
}
