/** What a reader of the tables must know besides: what was left out, and why a column may lack people. */
import { keyOf, type Dataset } from '../../reports/dataset.ts';
import { countedColumn } from '../../reports/tables/bands.ts';
import type { Weighing } from '../../reports/weighting/weigh.ts';
import { questionsOf } from '../../surveys/question.ts';
import type { Study } from './study.ts';
import type { Wishes } from './tabulate-wishes.ts';

export function tabulateNotes(study: Study, wishes: Wishes, dataset: Dataset, weighing: Weighing): string[] {
  return [
    ...study.questionnaire.leftOut.map((name) => `${name} is not tabulated`),
    ...freeTexts(study),
    ...unknownNames(study),
    ...sameIds(study),
    ...weighing.notes,
    ...unlistedGroups(study, wishes, dataset),
    ...outsideBands(dataset),
  ];
}

function freeTexts({ questionnaire }: Study): string[] {
  const texts = questionsOf(questionnaire).filter(({ kind }) => kind === 'text');
  return texts.map(({ name, type }) => `${name} (${type}) is free text and is not tabulated`);
}

/** Names the questionnaire does not have, under `answers` or `notAsked`: said, never silently lost. */
function unknownNames({ questionnaire, people }: Study): string[] {
  const known = new Set(questionsOf(questionnaire).flatMap(({ name }) => [name, `${name}-Comment`]));
  for (const left of questionnaire.leftOut) known.add(left.slice(0, left.lastIndexOf(' (')));
  const answers = new Set<string>();
  const notAsked = new Set<string>();
  for (const person of people) {
    for (const name in person.answers) if (!known.has(name)) answers.add(name);
    for (const name of person.notAsked ?? []) if (!known.has(name)) notAsked.add(name);
  }
  return [
    ...sentence('answers to unknown questions were left out', answers),
    ...sentence('notAsked names unknown questions', notAsked),
  ];
}

/** In one wave a person answers once; every line is counted all the same. */
function sameIds({ people }: Study): string[] {
  const ids = people.flatMap(({ id }) => (id === null ? [] : [id]));
  const twice = ids.length - new Set(ids).size;
  return twice === 0 ? [] : [`${twice} lines repeat an id: each line is counted as a person`];
}

/** A group that an order leaves out has no column; its people are in the total all the same. */
function unlistedGroups(study: Study, wishes: Wishes, dataset: Dataset): string[] {
  return study.banner.flatMap((name) => {
    const listed = new Set(wishes.order[name]?.map(({ code }) => code));
    const codes = new Set(dataset.profile.get(name)?.filter((code) => code !== '' && !listed.has(code)));
    return listed.size === 0 ? [] : sentence(`${name}: in the total only, not in the order given`, codes);
  });
}

/** A number outside every band is in the base and in no row. */
function outsideBands(dataset: Dataset): string[] {
  return dataset.variables.flatMap((variable) => {
    const data = dataset.columns.get(keyOf(variable));
    if (data?.kind !== 'numbers' || variable.meaning.bands.length === 0) return [];
    const counted = countedColumn(data, variable);
    const none = variable.meaning.bands.length;
    const outside = counted.kind === 'codes' ? counted.codes.filter((code) => code === none).length : 0;
    return outside === 0 ? [] : [`${keyOf(variable)}: some numbers lie outside its bands, and so in no row`];
  });
}

function sentence(what: string, names: Set<string>): string[] {
  return names.size === 0 ? [] : [`${what}: ${[...names].join(', ')}`];
}
