/**
 * Whom a sentence speaks of: residents where the answers were weighted to the population and the recruitment bears it,
 * else the panel members who answered. The words of a filtered base ("panelleden die contact hadden") follow.
 */
import { tongueOf, type Tongue } from './tongue.ts';
import type { WeightingSummary } from '../weighting/summary.ts';
import { isWeighted, type Recruitment } from './method.ts';

export interface WhoAnswered {
  weighting: WeightingSummary | null;
  recruitment: Recruitment;
}

/**
 * Weights made elsewhere are not known to follow the population. Who only signed up themselves, or of whom nothing is
 * known, speak for themselves, however they are weighted.
 */
export function speakForResidents(who: WhoAnswered): boolean {
  const { recruitment } = who;
  return isWeighted(who) && (recruitment === 'random' || recruitment === 'mixed');
}

export interface NounNeeds {
  /** From speakForResidents. */
  weighted: boolean;
  /** Who was asked, in the questionnaire's words; null for everyone. */
  base: string | null;
  language: string;
}

/** "panelleden die contact hadden" -> "inwoners die contact hadden" when weighted; other words for a base stay as they are. */
export function nounFor({ weighted, base, language }: NounNeeds): string {
  const { members, residents, leading } = nouns[tongueOf(language)];
  if (base === null) return weighted ? residents : members;
  return weighted ? base.replace(leading, `$1${residents}`) : base;
}

interface Nouns {
  members: string;
  residents: string;
  /** A base that begins with those who answered, a word like "all" before it or not. */
  leading: RegExp;
}

const nouns: Record<Tongue, Nouns> = {
  nl: {
    members: 'panelleden',
    residents: 'inwoners',
    leading: /^((?:alle|de) )?(?:panelleden|deelnemers|respondenten)(?![\p{L}-])/iu,
  },
  en: {
    members: 'respondents',
    residents: 'residents',
    leading: /^((?:all|the) )?(?:panel members|members|participants|respondents)(?![\p{L}-])/iu,
  },
  fr: {
    members: 'répondants',
    residents: 'habitants',
    leading: /^((?:tous )?les )?(?:membres du panel|panélistes|participants|répondants)(?![\p{L}-])/iu,
  },
};
