/** A file of members on its way in: how it is read, what is wrong with it, and what it would change. */
import type { FigureField } from '../../../actions/figure-file.ts';
import type { FileMember } from '../../../actions/members/file-member.ts';
import type { MembersPreview } from '../../../actions/members/import-members.ts';
import { changesNothing, type ImportPlan } from '../../../actions/members/plan-import.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import { droppedSentence } from '../dropped-sentence.ts';
import { mappingView, type MappingView } from '../mapping-view.ts';
import { mostShown, remarkRows, type RemarkRow } from '../remark-rows.ts';
import { channelWords, genderWords, languageWord, recruitmentWords } from './member-words.ts';

export interface MemberUploadView extends MappingView {
  address: string;
  fileName: string;
  reading: string[];
  dropped: string | null;
  sample: { line: string; cells: string[] }[];
  remarks: RemarkRow[];
  remarksLine: string | null;
  /** Above what was found in the file. */
  title: string;
  counts: { label: string; count: string; said: string }[];
  /** What who brings this file says of the people in it; null: nobody comes in. */
  agreed: string | null;
  /** Null: nothing to import yet, and why. */
  whyNot: string | null;
  error: string | null;
}

export const sampleHeads = ['Referentie', 'Naam', 'Adres', 'E-mail en telefoon', 'Profiel', 'Panel'];

export function memberUploadView(
  preview: MembersPreview,
  fields: FigureField[],
  error: string | null,
): MemberUploadView {
  const { upload, read, plan, remarks } = preview;
  return {
    address: `/beheer/panel/invoeren/${upload.id}`,
    fileName: upload.fileName,
    reading: upload.opened.reading,
    dropped: droppedSentence(upload.opened.dropped),
    ...mappingView(upload, fields, ['dates']),
    sample: read.sample.map(({ line, member }) => ({ line: String(line), cells: sampleCells(member) })),
    remarks: remarkRows(remarks),
    remarksLine: remarksLine(preview),
    title: titleOf(preview),
    counts: plan === null ? [] : countRows(plan),
    agreed: plan === null || plan.added.length + plan.changed.length === 0 ? null : agreedSentence,
    whyNot: whyNot(preview),
    error,
  };
}

const agreedSentence =
  'Met dit bestand zegt u dat deze mensen toestemden om lid te zijn en mails te krijgen. Wij bewaren dat als hun toestemming, met de dag “lid sinds” of die van vandaag. Toestemming voor mails bewaren wij alleen bij een e-mailadres. Wie de mails stopte, krijgt er ook nu geen.';

/** What an import did, as one sentence; what a file did not touch is not in it. */
export function importedSentence(plan: ImportPlan): string {
  if (changesNothing(plan)) return 'Er is niets gewijzigd: het panel zegt al wat in dit bestand staat.';
  const { added, changed, deceased, moved } = plan;
  const parts = [
    howMany(added.length, 'panellid is nieuw', 'panelleden zijn nieuw'),
    howMany(changed.length, 'is gewijzigd', 'zijn gewijzigd'),
    ...(deceased.length === 0 ? [] : [howMany(deceased.length, 'is overleden', 'zijn overleden')]),
    ...(moved.length === 0 ? [] : [howMany(moved.length, 'is verhuisd', 'zijn verhuisd')]),
  ];
  return `Het bestand is ingevoerd: ${parts.join(', ')}.`;
}

function countRows(plan: ImportPlan): MemberUploadView['counts'] {
  const rows: [string, number, string][] = [
    ['Nieuw', plan.added.length, 'Zij worden lid van het panel.'],
    [
      'Gewijzigd',
      plan.changed.length,
      'Naam, adres, e-mail, telefoon of profiel worden zoals in het bestand.',
    ],
    ['Gelijk', plan.unchanged, 'Er verandert niets.'],
    ['Overleden', plan.deceased.length, 'Zij gaan uit het panel. Wij sturen niets meer.'],
    ['Verhuisd', plan.moved.length, 'Wij pauzeren hen. Zij krijgen niets tot u hun nieuwe adres kent.'],
    ['Nieuw, maar overleden of verhuisd', plan.leftOut, 'Zij komen niet in het panel.'],
    ['Al uit het panel', plan.left, 'Zij komen niet terug. Hun gegevens blijven zoals ze zijn.'],
    ['Eerder gewist', plan.erased, 'Zij vroegen om gewist te worden en komen niet terug.'],
    ['Niet in dit bestand', plan.absent, 'Deze panelleden blijven zoals ze zijn.'],
    [
      'Niet in dit bestand, en al uit het panel',
      plan.absentLeft,
      'Zij staan nog in het register tot ze gewist worden. Er verandert niets.',
    ],
  ];
  const always = 3;
  return rows
    .filter(([, count], at) => at < always || count > 0)
    .map(([label, count, said]) => ({ label, count: countText(count), said }));
}

function remarksLine({ remarks, read, upload }: MembersPreview): string | null {
  const notices = read.notices + upload.opened.remarks.length;
  if (read.faults + notices === 0) return null;
  const all = `${howMany(read.faults, 'fout', 'fouten')} en ${howMany(notices, 'opmerking', 'opmerkingen')}.`;
  return remarks.length > mostShown ? `${all} Dit zijn de eerste ${mostShown}.` : all;
}

function titleOf({ read, plan }: MembersPreview): string {
  if (plan === null || read.members.length === 0) return 'Dit bestand kan niet ingevoerd worden';
  return changesNothing(plan) ? 'Er is niets te veranderen' : 'Dit bestand invoeren?';
}

function whyNot({ read, plan }: MembersPreview): string | null {
  if (plan === null)
    return 'Dit bestand heeft fouten. Verbeter ze in het bestand, of zeg hieronder hoe wij het moeten lezen.';
  if (read.members.length === 0) return 'Dit bestand heeft geen enkel panellid.';
  return changesNothing(plan) ? 'Er is niets gewijzigd: het panel zegt al wat in dit bestand staat.' : null;
}

function sampleCells(member: FileMember): string[] {
  const { street, houseNumber, box, postcode, municipality } = member;
  const together = (parts: (string | null)[], by = ' '): string =>
    parts.filter((part) => part !== null && part !== '').join(by);
  const door = together([street, houseNumber, box === '' ? '' : `bus ${box}`]);
  const word = <K extends string>(words: Record<K, string>, value: K | null): string =>
    value === null ? '' : words[value];
  return [
    member.reference,
    together([member.salutation, member.firstName, member.lastName]),
    together([door, together([postcode, municipality]), member.district], ', '),
    together([member.email, member.phone], ', '),
    together([String(member.birthYear), word(genderWords, member.gender)], ', '),
    together(
      [
        member.language === null ? '' : languageWord(member.language),
        word(channelWords, member.preferredChannel),
        word(recruitmentWords, member.recruitment),
        member.memberSince === null ? '' : `sinds ${dayText(member.memberSince)}`,
        member.gone === null ? '' : member.gone === 'moved' ? 'verhuisd' : 'overleden',
      ],
      ', ',
    ),
  ];
}
