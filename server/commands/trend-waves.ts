/** The waves of `trend`, each read, weighted and laid out as `tabulate` does with one. */
import type { Policy } from '../../reports/disclosure/policy.ts';
import type { Sample } from '../../reports/tables/sample.ts';
import type { WeightingSummary } from '../../reports/weighting/summary.ts';
import { Refused } from '../refused.ts';
import { WrongUsage } from './command.ts';
import type { Options } from './options.ts';
import { sampleStudy } from './sample-study.ts';
import { readStudy, type Study } from './study.ts';
import { readWishes } from './tabulate-wishes.ts';
import { readWaveArgument, type WaveArgument } from './wave-argument.ts';

export interface TrendWave {
  label: string;
  questionnaireFile: string;
  study: Study;
  sample: Sample;
  weighting: WeightingSummary | null;
  policy: Policy;
  notes: string[];
}

/** @throws WrongUsage or Refused */
export async function readWaves(options: Options): Promise<TrendWave[]> {
  const given = await Promise.all(options.many('wave').map(readWaveArgument));
  if (given.length < 2) throw new WrongUsage('--wave: expected at least two waves');
  const twice = given.find(({ label }, t) => given.findIndex((one) => one.label === label) !== t);
  if (twice !== undefined) throw new WrongUsage(`--wave ${twice.label}: expected each label once`);
  const waves: TrendWave[] = [];
  for (const wave of given) waves.push(await readWave(wave, optionsOf(wave, options, waves.length === 0)));
  const [first] = waves;
  return waves.map((wave) => ({ ...wave, policy: first?.policy ?? wave.policy }));
}

/** A wave is read as if it were the only one. The policy is read, and its warning given, with the first. */
function optionsOf(wave: WaveArgument, options: Options, isFirst: boolean): Options {
  const own: Record<string, string | null> = {
    questionnaire: wave.questionnaire,
    answers: wave.answers,
    margins: wave.margins,
    ...(isFirst ? {} : { policy: null }),
  };
  const one = (name: string): string | null => (name in own ? (own[name] ?? null) : options.one(name));
  return {
    ...options,
    one,
    needed: (name) => one(name) ?? options.needed(name),
    flag: (name) => (isFirst || name !== 'no-disclosure') && options.flag(name),
  };
}

async function readWave({ label, questionnaire }: WaveArgument, options: Options): Promise<TrendWave> {
  const study = await readStudy(options);
  refuseSamePerson(study);
  const wishes = await readWishes(options, study);
  const { sample, weighing } = sampleStudy(study, wishes);
  return {
    label,
    questionnaireFile: questionnaire,
    study,
    sample,
    weighting: weighing.summary,
    policy: wishes.policy,
    notes: [...weighing.notes, ...strangersNote(study)].map((note) => `${label}: ${note}`),
  };
}

function refuseSamePerson({ people, answersFile }: Study): void {
  const lines = new Map<string, number>();
  for (const { id, line } of people) {
    const before = id === null ? undefined : lines.get(id);
    if (before !== undefined) {
      throw new Refused(
        `${answersFile}, line ${line}, id: expected each person once in a wave, "${id ?? ''}" is on line ${before} too`,
      );
    }
    if (id !== null) lines.set(id, line);
  }
}

function strangersNote({ people }: Study): string[] {
  const strangers = people.filter(({ id }) => id === null).length;
  return strangers === 0
    ? []
    : [`${strangers} of ${people.length} respondents have no id and count as people of this wave alone`];
}
