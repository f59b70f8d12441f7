/** The document of a member as it is printed. */
import type { MemberSheet, SheetSection } from '../../../reports/print/member-sheet/member-sheet.ts';
import type { Municipality } from '../panel-records.ts';
import { consentLine, keptRows } from './kept-rows.ts';
import type { MemberDocument, WaveAnswers } from './member-document.ts';
import { wordsIn } from './own-language.ts';
import type { RecordWords } from './words/record-words.ts';

const tags = { nl: 'nl-BE', fr: 'fr-BE', en: 'en' };

export function memberSheet(municipality: Municipality, document: MemberDocument): MemberSheet {
  const { record } = wordsIn(municipality, document.language);
  const rows = keptRows(document, record);
  const { headings } = record;
  const listed = (title: string, list: SheetSection['rows'], none: string): SheetSection => ({
    title,
    notes: list.length === 0 ? [none] : [],
    rows: list,
  });
  return {
    municipality: municipality.name,
    colour: municipality.colour,
    language: tags[document.language],
    title: record.title(municipality.name),
    lead: document.leftOut === undefined ? record.lead : `${record.lead} ${document.leftOut}`,
    made: record.madeOn(document.madeOn),
    date: document.madeOn,
    sections: [
      { title: headings.contact, notes: [], rows: rows.contact },
      { title: headings.profile, notes: [], rows: rows.profile },
      { title: headings.membership, notes: [], rows: rows.membership },
      listed(headings.consents, consentRows(document, record), record.noConsents),
      listed(headings.waves, rows.waves, record.noInvitations),
      ...(document.answers === undefined
        ? []
        : answerSections(document.answers, document.answersNotFindable ?? [], record)),
    ],
    pageLines: record.pageLines,
  };
}

function consentRows({ consents }: MemberDocument, words: RecordWords): SheetSection['rows'] {
  return consents.map((consent) => ({
    name: words.purposes[consent.purpose],
    value: `${consentLine(consent, words)}. “${consent.words}”`,
  }));
}

function answerSections(
  answers: WaveAnswers[],
  lost: NonNullable<MemberDocument['answersNotFindable']>,
  words: RecordWords,
): SheetSection[] {
  const { headings } = words;
  const notes = [
    ...(answers.length === 0 ? [words.noAnswers] : []),
    ...lost.map(({ waveId, title }) => words.notFindable(`${waveId} ${title}`)),
  ];
  const told = answers.map((wave) => waveSection(wave, words));
  return notes.length === 0 ? told : [...told, { title: headings.answers, notes, rows: [] }];
}

function waveSection(wave: WaveAnswers, words: RecordWords): SheetSection {
  const { headings } = words;
  const { waveId, title, state, day, mode, profile } = wave;
  const what = state === 'draft' ? headings.draft : headings.answers;
  const bands = Object.values(profile ?? {}).filter((band) => band !== '');
  return {
    title: `${what}: ${waveId} ${title}`,
    notes: [
      ...(day === null || mode === null ? [] : [`${words.answeredOn(day)}, ${words.mode[mode]}.`]),
      ...(bands.length === 0 ? [] : [`${words.bands}: ${bands.join(', ')}.`]),
      ...(state === 'draft' ? [] : [words.keptApart]),
    ],
    rows: wave.answers.map(({ title: question, itemTitle, answers: said }) => ({
      name: itemTitle === null ? question : `${question} ${itemTitle}`,
      value: said.length === 0 ? words.noAnswer : said.join('; '),
    })),
  };
}
