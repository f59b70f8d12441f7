import type { IsoDay } from '../../server/actions/iso-day.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import type { SecondFactor, SecondFactors, StaffAccounts } from '../../server/actions/staff/staff-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

export function memoryStaff(): Pick<PanelStore, 'staff' | 'secondFactors'> {
  const people = new Shelf<StaffMember>((person) => person.id);
  const links = new Map<string, { staffId: string; expiresAt: number }>();
  const factors = new Map<string, SecondFactor>();
  const findSetupLink = async (hash: string, now: number): Promise<string | null> => {
    const link = links.get(hash);
    return link !== undefined && link.expiresAt > now ? link.staffId : null;
  };
  const dropSetupLinks = async (id: string): Promise<void> => {
    for (const [hash, { staffId }] of links) if (staffId === id) links.delete(hash);
  };
  const staff: PanelStore['staff'] = {
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
      if (staffId !== null) await dropSetupLinks(staffId);
      return staffId;
    },
    dropSetupLinks,
    ...memoryAccounts(people, factors),
  };
  return { staff, secondFactors: memorySecondFactors(factors) };
}

function memoryAccounts(
  people: Shelf<StaffMember>,
  factors: Map<string, SecondFactor>,
): Omit<StaffAccounts, 'dropSetupLinks'> {
  const signIns = new Map<string, IsoDay>();
  const change = (id: string, wanted: Partial<StaffMember>, to: Partial<StaffMember>): boolean => {
    const person = people.find(id);
    if (person === null || Object.entries(wanted).some(([key, value]) => Reflect.get(person, key) !== value))
      return false;
    people.put({ ...person, ...to });
    return true;
  };
  return {
    accounts: async () =>
      people
        .all()
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .map((person) => ({
          ...person,
          lastSignIn: signIns.get(person.id) ?? null,
          hasSecondFactor: factors.has(person.id),
        })),
    lockAdmins: async () =>
      people
        .all(({ role, active }) => role === 'admin' && active)
        .filter(({ id, passwordHash }) => passwordHash !== null || signIns.has(id))
        .map(({ id }) => id),
    changeRole: async (id, role, after) => change(id, { role }, { role: after }),
    setActive: async (id, active) => change(id, { active: !active }, { active }),
    rename: async (id, name) => void change(id, {}, { name }),
    noteSignIn: async (id, day) => void signIns.set(id, day),
  };
}

function memorySecondFactors(factors: Map<string, SecondFactor>): SecondFactors {
  const codes = new Map<string, Set<string>>();
  return {
    find: async (id) => factors.get(id) ?? null,
    save: async (id, factor) => void factors.set(id, factor),
    add: async (id, factor) => {
      if (factors.has(id)) return false;
      factors.set(id, factor);
      return true;
    },
    takeStep: async (id, step) => {
      const factor = factors.get(id);
      if (factor === undefined || factor.lastStep >= step) return false;
      factors.set(id, { ...factor, lastStep: step });
      return true;
    },
    remove: async (id) => {
      factors.delete(id);
      codes.delete(id);
    },
    putRecoveryCodes: async (id, hashes) => void codes.set(id, new Set(hashes)),
    takeRecoveryCode: async (id, hash) => codes.get(id)?.delete(hash) ?? false,
    recoveryCodesLeft: async (id) => codes.get(id)?.size ?? 0,
  };
}
