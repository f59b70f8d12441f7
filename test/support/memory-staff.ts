import type { StaffMember } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

export function memoryStaff(): PanelStore['staff'] {
  const people = new Shelf<StaffMember>((person) => person.id);
  const links = new Map<string, { staffId: string; expiresAt: number }>();
  const findSetupLink = async (hash: string, now: number): Promise<string | null> => {
    const link = links.get(hash);
    return link !== undefined && link.expiresAt > now ? link.staffId : null;
  };
  return {
    add: async (person) => people.put(person),
    findByEmail: async (email) => people.all((person) => person.email === email)[0] ?? null,
    find: async (id) => people.find(id),
    setPassword: async (id, passwordHash) => {
      const person = people.find(id);
      if (person !== null) people.put({ ...person, passwordHash });
    },
    addSetupLink: async (hash, staffId, expiresAt) => void links.set(hash, { staffId, expiresAt }),
    findSetupLink,
    takeSetupLink: async (hash, now) => {
      const staffId = await findSetupLink(hash, now);
      links.delete(hash);
      return staffId;
    },
  };
}
