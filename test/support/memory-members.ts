/** Members, what they agreed to, and their places in samples and invitations, in memory. */
import { isDeepStrictEqual } from 'node:util';
import type { Consent, ConsentText } from '../../server/actions/consent-records.ts';
import type { MemberUpload } from '../../server/actions/members/member-records.ts';
import { soughtAmong } from '../../server/actions/members/sought-among.ts';
import type { Invitation, Member, Wave } from '../../server/actions/panel-records.ts';
import type { Draw, SampleCounts } from '../../server/actions/sample-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

export function memoryMembers(members: Shelf<Member>, invitations: Invitation[]): PanelStore['members'] {
  return {
    add: async (added) => added.forEach((member) => members.put(member)),
    all: async () => members.all(),
    find: async (id) => members.find(id),
    findByEmail: async (email) =>
      members.all().filter((one) => one.email?.toLowerCase() === email.toLowerCase()),
    change: async (changes) => {
      const member = members.find(changes.id);
      if (member !== null) members.put({ ...member, ...changes });
    },
    remove: async (id) => {
      const isThere = members.has(id);
      members.take(id);
      invitations.splice(0, invitations.length, ...invitations.filter(({ memberId }) => memberId !== id));
      return isThere;
    },
    count: async () => members.count(),
    search: async ({ words, status, channel, district }, { number, size }) => {
      const kept = members.all(
        (one) =>
          (status === null || one.status === status) &&
          (channel === null || one.preferredChannel === channel) &&
          (district === null || one.district === district),
      );
      const found = soughtAmong(
        kept.map((member) => ({ ...member, street: member.address?.street ?? null })),
        words,
      );
      const shown = found.slice((number - 1) * size, number * size);
      return { members: shown.flatMap(({ id }) => members.find(id) ?? []), count: found.length };
    },
    changeFrom: async (before, member) => {
      if (!isDeepStrictEqual(members.find(member.id), before)) return false;
      members.put(member);
      return true;
    },
  };
}

export function memoryErasedReferences(): PanelStore['erasedReferences'] {
  const marks = new Set<string>();
  return { add: async (mark) => void marks.add(mark), all: async () => new Set(marks) };
}

export function memoryMemberUploads(): PanelStore['memberUploads'] {
  const uploads = new Shelf<MemberUpload>(({ id }) => id);
  return {
    add: async (upload) => uploads.put(upload),
    find: async (id) => uploads.find(id),
    change: async (id, mapping) => {
      const upload = uploads.find(id);
      if (upload !== null) uploads.put({ ...upload, mapping });
    },
    drop: async (id) => uploads.take(id),
    all: async () => uploads.all(),
    dropBefore: async (moment) => {
      const old = uploads.all(({ createdAt }) => createdAt < moment);
      for (const { id } of old) uploads.take(id);
      return old.length;
    },
  };
}

export function memoryInvitations(invitations: Invitation[]): PanelStore['invitations'] {
  return {
    add: async (added) => void invitations.push(...structuredClone(added)),
    put: async (made) => {
      const known = new Set(invitations.map(({ tokenHash }) => tokenHash));
      invitations.push(...structuredClone(made.filter(({ tokenHash }) => !known.has(tokenHash))));
    },
    delivered: async ({ waveId, memberId }, delivery) => {
      for (const one of invitations)
        if (one.waveId === waveId && one.memberId === memberId) one.delivery = delivery;
    },
    dropWaiting: async (waveId, channel) => {
      const isLeft = (one: Invitation): boolean =>
        one.waveId !== waveId || one.channel !== channel || one.delivery !== 'waiting';
      invitations.splice(0, invitations.length, ...invitations.filter(isLeft));
    },
    endTokens: async (waveId) => {
      const own = invitations.filter((one) => one.waveId === waveId && !one.tokenHash.startsWith('ended-'));
      for (const one of own) one.tokenHash = `ended-${one.tokenHash.slice(6)}`;
      return own.length;
    },
    dropOfWave: async (waveId) => {
      const others = invitations.filter((one) => one.waveId !== waveId);
      const dropped = invitations.length - others.length;
      invitations.splice(0, invitations.length, ...others);
      return dropped;
    },
    ofMember: async (memberId) => invitations.filter((one) => one.memberId === memberId),
    since: async (day) => invitations.filter(({ sentOn }) => sentOn >= day),
    ofWave: async (waveId) => invitations.filter((one) => one.waveId === waveId),
  };
}

export function memoryConsents(): PanelStore['consents'] {
  const words = {
    membership: 'Ik word lid.',
    mail: 'U mag mij mailen.',
    profile: 'U bewaart mijn opleiding.',
  };
  const texts: ConsentText[] = [{ version: 1, fromDay: '2021-01-01', texts: { nl: words } }];
  const consents: Consent[] = [];
  const keyOf = ({ memberId, purpose, textVersion, givenOn }: Consent): string =>
    [memberId, purpose, textVersion, givenOn].join(' ');
  return {
    texts: async () => structuredClone(texts),
    addText: async (text) => void texts.push(structuredClone(text)),
    add: async (added) => {
      const known = new Set(consents.map(keyOf));
      consents.push(...structuredClone(added.filter((one) => !known.has(keyOf(one)))));
    },
    ofMember: async (memberId) => structuredClone(consents.filter((one) => one.memberId === memberId)),
    reopen: async (memberId, purpose, day) => {
      for (const one of consents)
        if (
          one.memberId === memberId &&
          one.purpose === purpose &&
          one.givenOn === day &&
          one.withdrawnOn === day
        )
          one.withdrawnOn = null;
    },
    withdraw: async (memberId, purpose, day) => {
      for (const one of consents)
        if (one.memberId === memberId && one.purpose === purpose) one.withdrawnOn ??= day;
    },
  };
}

export function memorySamples(waves: Shelf<Wave>): {
  store: PanelStore['samples'];
  forget: (waveId: string) => void;
} {
  const drawn = new Map<string, { draw: Draw; memberIds: string[] }>();
  const counted = new Map<string, SampleCounts>();
  const store: PanelStore['samples'] = {
    draw: async (draw, memberIds) => void drawn.set(draw.waveId, structuredClone({ draw, memberIds })),
    find: async (waveId) => drawn.get(waveId)?.draw ?? null,
    members: async (waveId) => (drawn.get(waveId)?.memberIds ?? []).toSorted(),
    forget: async (waveId, counts) => {
      counted.set(waveId, structuredClone(counts));
      const one = drawn.get(waveId);
      if (one === undefined) return 0;
      return one.memberIds.splice(0, one.memberIds.length).length;
    },
    kept: async (waveId) => structuredClone(counted.get(waveId) ?? null),
    ofMember: async (memberId) =>
      [...drawn].flatMap(([id, { memberIds }]) => (memberIds.includes(memberId) ? [id] : [])).toSorted(),
    planned: async () => {
      const notOpen = (id: string): boolean => ['draft', 'planned'].includes(waves.find(id)?.status ?? '');
      return new Map(
        [...drawn].filter(([id]) => notOpen(id)).map(([id, { memberIds }]) => [id, [...memberIds]]),
      );
    },
  };
  return { store, forget: (waveId) => void drawn.delete(waveId) };
}
