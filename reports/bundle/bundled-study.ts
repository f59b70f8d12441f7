/** A study as plain JSON: the questionnaire, every answer, and all that was asked of the count. */
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { Policy } from '../disclosure/policy.ts';
import type { Release, ReleaseInput } from '../disclosure/release.ts';
import type { GroupOrder } from '../tables/banner.ts';
import type { IntervalMethod } from '../tables/intervals.ts';
import type { BundledPerson } from './bundled-person.ts';
import { bundledWeighing, weighingAgain, type BundledWeighing } from './bundled-weighing.ts';

export interface BundledStudy {
  questionnaire: JsonObject;
  banner: string[];
  order: GroupOrder;
  ordered: string[];
  interval: IntervalMethod;
  policy: Policy;
  weighing: BundledWeighing;
  invited: ReleaseInput['invited'];
  people: BundledPerson[];
}

/** What a release was made from, but for the waves before it: those have bundles of their own. */
export type StudyInput = Omit<ReleaseInput, 'earlier' | 'history'>;

export function bundledStudy(input: StudyInput): BundledStudy {
  const { weights, stratum } = input.weighing;
  const people = input.respondents.map(({ answers, profile, id, notAsked }, i): BundledPerson => ({
    answers,
    profile,
    ...(weights === null ? {} : { weight: weights.values[i] ?? 0 }),
    ...(stratum === null ? {} : { stratum: stratum[i] ?? '' }),
    ...(id === undefined || id === null ? {} : { id }),
    ...(notAsked === undefined ? {} : { notAsked }),
  }));
  return {
    questionnaire: input.questionnaire.definition,
    banner: input.banner,
    order: input.order,
    ordered: input.ordered ?? [],
    interval: input.interval ?? 'wilson',
    policy: input.policy,
    weighing: bundledWeighing(input.weighing),
    invited: input.invited,
    people,
  };
}

/**
 * @param release the one that was made from it: it says what was said of the wave
 * @throws QuestionnaireRefused
 */
export function studyInput(study: BundledStudy, { about, plan, notes }: Release): ReleaseInput {
  const { questionnaire, people, weighing, ...wishes } = study;
  return {
    ...wishes,
    questionnaire: readQuestionnaire(questionnaire),
    respondents: people.map(({ answers, profile, id, notAsked }) => ({
      answers,
      profile,
      id: id ?? null,
      ...(notAsked === undefined ? {} : { notAsked }),
    })),
    weighing: weighingAgain(weighing, people),
    about,
    plan,
    notes,
    history: [],
  };
}
