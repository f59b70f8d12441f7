/** The panel stores in memory: what the ports promise and nothing more. */
import { isDeepStrictEqual } from 'node:util';
import type {
  Invitation,
  Member,
  PersonalCode,
  QuestionnaireVersion,
  Wave,
} from '../../server/actions/panel-records.ts';
import { Problem } from '../../server/actions/problem.ts';
import type { PanelStore, Participant } from '../../server/actions/stores.ts';
import { memoryAccess } from './memory-access.ts';
import { memoryForgottenInvitations } from './memory-forgotten.ts';
import { memoryJobs } from './memory-jobs.ts';
import { memoryMailings, memoryStopLinks } from './memory-mailings.ts';
import {
  memoryConsents,
  memoryErasedReferences,
  memoryInvitations,
  memoryMembers,
  memoryMemberUploads,
  memorySamples,
} from './memory-members.ts';
import { memoryKeeping } from './memory-keeping.ts';
import { memoryMail } from './memory-mail.ts';
import { memoryActionTexts, memoryFigures } from './memory-figures.ts';
import { memoryPublishing } from './memory-publishing.ts';
import { memoryOwnPages } from './memory-own-pages.ts';
import { memoryIdentities } from './memory-identities.ts';
import { memoryTwoPeople } from './memory-two-people.ts';
import { memoryStaff } from './memory-staff.ts';
import { Shelf } from './shelf.ts';

export function memoryPanel(): PanelStore {
  const members = new Shelf<Member>((member) => member.id);
  const waves = new Shelf<Wave>((wave) => wave.id);
  const questionnaires: QuestionnaireVersion[] = [];
  const invitations: Invitation[] = [];
  const codes = new Shelf<PersonalCode>((code) => code.codeHash);
  const participant = (invited: Invitation | PersonalCode | null = null): Participant | null => {
    if (invited === null) return null;
    const [member, wave] = [members.find(invited.memberId), waves.find(invited.waveId)];
    return member === null || wave === null ? null : { member, wave };
  };
  const samples = memorySamples(waves);
  const panel: PanelStore = {
    members: memoryMembers(members, invitations),
    memberUploads: memoryMemberUploads(),
    erasedReferences: memoryErasedReferences(),
    consents: memoryConsents(),
    samples: samples.store,
    mailings: memoryMailings(),
    ...memoryJobs(),
    stopLinks: memoryStopLinks(),
    ...memoryOwnPages(),
    waves: {
      add: async (wave, questionnaire) => {
        if (waves.has(wave.id)) throw new Problem('conflict', `Golf ${wave.id} bestaat al.`);
        waves.put(wave);
        questionnaires.push(structuredClone(questionnaire));
      },
      all: async () =>
        waves.all().toSorted((one, other) => other.id.localeCompare(one.id, 'en', { numeric: true })),
      find: async (id) => waves.find(id),
      questionnaire: async (waveId, version) =>
        questionnaires.find((one) => one.waveId === waveId && one.version === version) ?? null,
      move: async (id, from, to, lastDay) => {
        const wave = waves.find(id);
        if (wave === null || wave.status !== from) return false;
        waves.put({ ...wave, status: to, closesOn: lastDay ?? wave.closesOn });
        return true;
      },
      change: async (from, to) => {
        if (!isDeepStrictEqual(waves.find(from.id), from)) return false;
        waves.put(to);
        return true;
      },
      addQuestionnaire: async (questionnaire) => {
        if (questionnaires.some((one) => isSameVersion(one, questionnaire)))
          throw new Problem('conflict', 'Een collega verving de vragenlijst net. Open de pagina opnieuw.');
        questionnaires.push(structuredClone(questionnaire));
      },
      removeDraft: async (id) => {
        if (waves.find(id)?.status !== 'draft') return false;
        for (const { id: mailing } of await panel.mailings.ofWave(id)) await panel.mailings.remove(mailing);
        samples.forget(id);
        const others = questionnaires.filter(({ waveId }) => waveId !== id);
        questionnaires.splice(0, questionnaires.length, ...others);
        waves.take(id);
        return true;
      },
    },
    participants: {
      ofToken: async (hash) => participant(invitations.find((one) => one.tokenHash === hash)),
      ofCode: async (hash) => participant(codes.find(hash)),
    },
    invitations: memoryInvitations(invitations),
    forgottenInvitations: memoryForgottenInvitations(),
    ...memoryIdentities(),
    codes: {
      dropOfWave: async (waveId) => {
        const own = codes.all((one) => one.waveId === waveId);
        for (const { codeHash } of own) codes.take(codeHash);
        return own.length;
      },
      add: async (added) => {
        const fresh = added.filter(({ codeHash }) => !codes.has(codeHash));
        for (const code of fresh) {
          const same = codes
            .all()
            .filter(
              ({ memberId, waveId, madeFor }) =>
                memberId === code.memberId && waveId === code.waveId && madeFor === code.madeFor,
            );
          same.slice(0, -1).forEach(({ codeHash }) => codes.take(codeHash));
          codes.put(code);
        }
        return new Set(fresh.map(({ codeHash }) => codeHash));
      },
    },
    ...memoryStaff(),
    ...memoryAccess(),
    ...memoryPublishing(),
    ...memoryFigures(),
    actionTexts: memoryActionTexts(),
    ...memoryMail(),
    ...memoryKeeping(),
    forgetDeleted: async () => undefined,
    tidy: async () => undefined,
    ...memoryTwoPeople(),
    canWrite: async () => true,
    inOneTransaction: async (work) => work(panel),
  };
  return panel;
}

function isSameVersion(one: QuestionnaireVersion, other: QuestionnaireVersion): boolean {
  return one.waveId === other.waveId && one.version === other.version;
}
