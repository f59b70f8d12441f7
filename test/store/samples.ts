/** Rows to store: one of each, to be changed where a test says so. */
import { createHash } from 'node:crypto';
import type { StoredResponse } from '../../server/actions/answer-records.ts';
import type { Mailing } from '../../server/actions/mailing-records.ts';
import type {
  Invitation,
  Member,
  QuestionnaireVersion,
  StaffMember,
  Wave,
} from '../../server/actions/panel-records.ts';
import type { Publication, StoredEdition, StoredRelease } from '../../server/actions/result-records.ts';

/** 64 hexadecimal digits that stand for a name. */
export function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

export function member(changes: Partial<Member> = {}): Member {
  return {
    id: 'm1',
    reference: 'KB-0001',
    firstName: 'Noor',
    lastName: 'Peeters',
    email: 'noor@kerkebeek.example',
    phone: null,
    birthYear: 1984,
    gender: 'v',
    district: 'Noord',
    address: null,
    memberSince: '2021-05-03',
    statusSince: '2021-05-03',
    mailState: 'ok',
    letterState: 'ok',
    salutation: null,
    education: null,
    language: 'nl',
    preferredChannel: 'mail',
    recruitment: 'random',
    consentedOn: '2021-05-03',
    status: 'active',
    ...changes,
  };
}

export function wave(changes: Partial<Wave> = {}): Wave {
  return {
    id: '2021-3',
    title: 'Dienstverlening',
    purpose: 'Hoe goed kent u het thuisloket?',
    status: 'planned',
    opensOn: '2021-09-06',
    closesOn: '2021-09-26',
    questionnaireVersion: 1,
    bands: ['age_group', 'gender'],
    mayEdit: true,
    ...changes,
  };
}

export function questionnaire(waveId = '2021-3'): QuestionnaireVersion {
  return {
    waveId,
    version: 1,
    definition: { title: 'Dienstverlening', pages: [] },
    reportPlan: { themes: [] },
  };
}

export function invitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    tokenHash: hashOf('token'),
    memberId: 'm1',
    waveId: '2021-3',
    channel: 'letter',
    sentOn: '2021-09-06',
    delivery: 'sent',
    ...changes,
  };
}

export function mailing(changes: Partial<Mailing> = {}): Mailing {
  return {
    id: 'm1',
    waveId: '2021-3',
    kind: 'invitation',
    channel: 'mail',
    state: 'draft',
    texts: {},
    sendAt: null,
    staffId: 's1',
    people: null,
    version: 1,
    ...changes,
  };
}

export function staffMember(changes: Partial<StaffMember> = {}): StaffMember {
  return {
    id: 's1',
    email: 'lies@kerkebeek.example',
    name: 'Lies Maes',
    role: 'policy',
    passwordHash: null,
    active: true,
    ...changes,
  };
}

export function response(changes: Partial<StoredResponse> = {}): StoredResponse {
  return {
    ticket: hashOf('m1'),
    pseudonym: hashOf('p1'),
    waveId: '2021-3',
    questionnaireVersion: 1,
    mode: 'web',
    bands: { age_group: '16-34', gender: 'v', district: 'Noord' },
    answers: { INT1: '1', LOK1: ['2', '3'] },
    day: '2021-09-07',
    ...changes,
  };
}

export function release(changes: Partial<StoredRelease> = {}): StoredRelease {
  return {
    waveId: '2021-3',
    number: 1,
    createdOn: '2021-09-27',
    checksum: hashOf('document'),
    document: '{"tables":[]}',
    ...changes,
  };
}

export function edition(changes: Partial<StoredEdition> = {}): StoredEdition {
  return {
    waveId: '2021-3',
    release: 1,
    number: 1,
    createdOn: '2021-10-04',
    checksum: hashOf('edition'),
    document: '{"conclusions":[]}',
    ...changes,
  };
}

/** What Lies asks the public to see. */
export function proposal(
  changes: Partial<Publication> = {},
): Pick<Publication, 'waveId' | 'number' | 'release' | 'edition' | 'lastDay' | 'notice' | 'asked'> {
  return {
    waveId: '2021-3',
    number: 1,
    release: 1,
    edition: 1,
    lastDay: null,
    notice: null,
    asked: { by: 's1', on: '2021-10-05' },
    ...changes,
  };
}

/** The error a promise ends with. Fails when it ends well. */
export async function refusalOf(promise: PromiseLike<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It was not refused.');
}
