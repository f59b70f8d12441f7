/** The answers themselves as a data file, a line a respondent: for the analyst's own machine, never for a reader. */
import { startComposing } from '../../compose/composing.ts';
import type { CountedWave } from '../../disclosure/prepared-wave.ts';
import type { Release } from '../../disclosure/release.ts';
import { dataFileWords } from '../../findings/data-file-language.ts';
import type { DataFileWords } from '../../findings/data-file-words.ts';
import { keyOf } from '../../dataset.ts';
import { fileDocuments } from './file-documents.ts';
import { profileColumns } from './profile-columns.ts';
import { questionColumns } from './question-columns.ts';
import type { SavFile, SavNumbers, SavTexts } from './sav-file.ts';

/**
 * Every variable of the codebook but those whose answers only give the profile, which no table shows either. Open answers
 * are not in it: they never leave unread.
 * @param release of the same answers: its texts and identity travel with the data
 * @param checksum SHA-256 of the release, hex
 * @throws AnswerRefused on a number too far below zero to leave room for missing codes
 */
export function studyFile(wave: CountedWave, release: Release, checksum: string): SavFile {
  const composing = startComposing(release, null);
  const { dataset } = wave.sample;
  const words = dataFileWords(composing.language);
  const speech = { words, locale: composing.questionnaire.locale };
  const asked = dataset.variables.filter(({ meaning }) => meaning.profile === null);
  const answers = asked.map((variable) => {
    const column = dataset.columns.get(keyOf(variable));
    if (column === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
    return questionColumns(variable, column, speech);
  });
  const weight = weightColumn(wave, words);
  return {
    label: release.about.title,
    createdAt: release.about.createdOn,
    documents: fileDocuments(composing, checksum, [...words.people, ...leftOut(wave, words)]),
    variables: [
      ...textColumn('id', words.id, idsOf(wave)),
      ...profileColumns(wave, composing, words),
      ...answers.flatMap(({ variables }) => variables),
      ...textColumn('stratum', words.stratum, wave.input.weighing.stratum),
      ...(weight === null ? [] : [weight]),
    ],
    weight,
    sets: answers.flatMap(({ sets }) => sets),
  };
}

function idsOf({ input }: CountedWave): string[] | null {
  const ids = input.respondents.map(({ id }) => id ?? '');
  return ids.every((id) => id === '') ? null : ids;
}

function textColumn(name: string, label: string, values: string[] | null): SavTexts[] {
  return values === null ? [] : [{ kind: 'texts', name, label, measure: 'nominal', values, valueLabels: [] }];
}

/** The final weights; 0 for somebody outside everything. Null when every answer counts as one. */
function weightColumn({ input, weighing }: CountedWave, { weight: label }: DataFileWords): SavNumbers | null {
  const { summary, design } = weighing;
  const unmet = summary !== null && summary.refused !== null;
  if (summary === null || (unmet && input.weighing.weights === null)) return null;
  return {
    kind: 'numbers',
    name: 'weight',
    label,
    measure: 'scale',
    values: Array.from(design.classOf, (place) => design.weight[place] ?? 0),
    decimals: 6,
    valueLabels: [],
    missing: null,
  };
}

function leftOut({ sample }: CountedWave, words: DataFileWords): string[] {
  const names = sample.dataset.variables.filter(({ meaning }) => meaning.profile !== null).map(keyOf);
  return names.length === 0 ? [] : [words.leftOut(names.join(', '))];
}
