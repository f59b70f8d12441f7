/** The page of privacy: what is kept, how long, that it is taken away, and how many were erased. */
import type { Next } from '../../../actions/retention/next-of.ts';
import { limits, periods } from '../../../actions/retention/retention-settings.ts';
import type { RetentionOverview, SeenRule } from '../../../actions/retention/see-retention.ts';
import { countText, dayText, howMany } from '../belgian.ts';
import { keptOtherwise, periodLabels, ruleWords } from './rule-words.ts';

interface RuleRow {
  what: string;
  kept: string;
  after: string;
  last: string;
  isFailed: boolean;
  removed: string;
  next: string;
}

export interface PrivacyView {
  rules: RuleRow[];
  otherwise: typeof keptOtherwise;
  fields: { name: string; label: string; hint: string; value: string; min: number; max: number }[];
  erasures: { month: string; kept: string; deleted: string }[];
  isLate: boolean;
  keysDue: string | null;
  /** How many letters are to be written by hand, for who may see addresses; null: none. */
  letters: string | null;
  mayChange: boolean;
  error: string | null;
  errorAt: string | null;
}

interface Seen {
  may: { change: boolean; letters: boolean };
  /** What somebody typed, by the name of its field: it is not lost. */
  typed: Map<string, string>;
  wrong: { error: string; errorAt: string } | null;
}

export function privacyView(overview: RetentionOverview, { may, typed, wrong }: Seen): PrivacyView {
  const { settings, rules, isLate, erasures, keysDue } = overview;
  const letters = rules.find(({ id }) => id === 'questions')?.next ?? null;
  return {
    rules: rules.map((rule) => ruleRow(rule, overview)),
    otherwise: keptOtherwise,
    fields: periods.map((period) => {
      const { least, most } = limits[period];
      return {
        name: period,
        label: periodLabels[period],
        hint: `Van ${least} tot ${most}.`,
        value: typed.get(period) ?? String(settings[period]),
        min: least,
        max: most,
      };
    }),
    erasures: erasures.map(({ month, kept, deleted }) => ({
      month: `${month.slice(5)}/${month.slice(0, 4)}`,
      kept: countText(kept),
      deleted: countText(deleted),
    })),
    isLate,
    keysDue:
      keysDue.length === 0
        ? null
        : `Van ${howMany(keysDue.length, 'gesloten golf is de sleutel', 'gesloten golven zijn de sleutels')} er nog: ${keysDue.join(', ')}.`,
    letters:
      may.letters && letters?.kind === 'letters'
        ? howMany(letters.people, 'lid krijgt', 'leden krijgen')
        : null,
    mayChange: may.change,
    error: wrong?.error ?? null,
    errorAt: wrong?.errorAt ?? null,
  };
}

function ruleRow({ id, lastRun, removed, next }: SeenRule, { settings }: RetentionOverview): RuleRow {
  const { what, kept, after } = ruleWords[id];
  return {
    what,
    kept: kept(settings),
    after,
    last: lastRun === null ? 'nog nooit' : dayText(lastRun.day),
    isFailed: lastRun?.failed === true,
    removed: countText(removed),
    next: nextWords(next),
  };
}

function nextWords(next: Next | null): string {
  if (next === null) return 'niets';
  if (next.kind === 'wave') return `golf ${next.waveId} op ${dayText(next.day)}`;
  if (next.kind === 'letters') return `${howMany(next.people, 'lid', 'leden')} per brief`;
  const first = next.day === null ? '' : `, vanaf ${dayText(next.day)}`;
  return `${howMany(next.people, 'lid', 'leden')}${first}`;
}
