/** Small surveys with made-up answers, repeatable from a seed: groups of very different size, unknown groups, skipped questions. */
import type { Respondent } from '../../reports/data-column.ts';
import { composition } from '../../reports/disclosure/composition.ts';
import { defaultPolicy, allRules, type Policy, type Rules } from '../../reports/disclosure/policy.ts';
import { protectTables, type Protected } from '../../reports/disclosure/protect.ts';
import { publishedStates, statesOf } from '../../reports/disclosure/states.ts';
import { keyOf } from '../../reports/dataset.ts';
import { buildBanner, type GroupOrder } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { sampleOf } from '../../reports/tables/sample.ts';
import { unweightedDesign } from '../../reports/weighting/design.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { pickOne, seededRandom, wholeBetween, type Random } from '../../server/demo/seeded-random.ts';
import type { Knowledge, PublishedWave } from './attacker.ts';
import { datasetOf } from './small-survey.ts';

const definition: JsonObject = {
  elements: [
    {
      type: 'radiogroup',
      name: 'KENT',
      choices: [1, 2, 3, 'nvt'],
      panel: { missing: ['nvt'], nets: { kent: ['2', '3'] } },
    },
    {
      type: 'radiogroup',
      name: 'GEVOELIG',
      choices: [1, 2, 3, 4],
      panel: { sensitive: true, nets: { laag: ['1', '2'], niet4: ['1', '2', '3'] } },
    },
    {
      type: 'checkbox',
      name: 'HULP',
      choices: ['a', 'b', 'c', { value: 'geen', isExclusive: true }],
      panel: { sensitive: true, nets: { ab: ['a', 'b'] } },
    },
    { type: 'radiogroup', name: 'GEBRUIK', visibleIf: "{KENT} = '3'", choices: [1, 2, 3] },
    {
      type: 'radiogroup',
      name: 'DIEP',
      visibleIf: "{GEVOELIG} anyof ['2', '3']",
      choices: [1, 2],
      panel: { sensitive: true },
    },
    { type: 'text', inputType: 'number', name: 'AANTAL' },
  ],
  panel: { derived: { HOOG: { title: 'hoog', any: [{ question: 'GEVOELIG', codes: ['3', '4'] }] } } },
};

const knowledge: Knowledge = {
  nets: {
    KENT: { kent: ['2', '3'] },
    GEVOELIG: { laag: ['1', '2'], niet4: ['1', '2', '3'] },
    HULP: { ab: ['a', 'b'] },
  },
  exclusive: { HULP: 'geen' },
  followUps: {
    GEBRUIK: { from: 'KENT', answers: ['3'] },
    DIEP: { from: 'GEVOELIG', answers: ['2', '3'] },
  },
  indicators: { HOOG: { from: 'GEVOELIG', answers: ['3', '4'] } },
  overlapping: ['HULP'],
};

/** Chance of each choice, drawn anew for every survey, so that some answers are rare and some groups small. */
function uneven(count: number, random: Random): number[] {
  const raw = Array.from({ length: count }, () => random() ** 3 + 0.02);
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((part) => part / sum);
}

function draw<T>(list: readonly T[], chances: number[], random: Random): T {
  let left = random();
  const found = list.find((_, i) => (left -= chances[i] ?? 0) < 0);
  return found ?? pickOne(list, random);
}

const groups = {
  age: ['16-34', '35-49', '50-64', '65-74', '75+'],
  gender: ['m', 'v', 'x'],
  district: ['noord', 'oost', 'zuid'],
};
const groupOrder: GroupOrder = Object.fromEntries(
  Object.entries(groups).map(([name, codes]) => [name, codes.map((code) => ({ code, label: code }))]),
);

export function randomPeople(seed: number, count?: number): Respondent[] {
  const random = seededRandom(seed);
  const size = count ?? wholeBetween(15, 220, random);
  const [ages, genders, districts] = [uneven(5, random), uneven(3, random), uneven(3, random)];
  const [kent, gevoelig, hulp] = [uneven(4, random), uneven(4, random), uneven(4, random)];
  const [unknown, skipped] = [random() < 0.5 ? 0 : 0.04, random() < 0.4 ? 0 : random() ** 2 * 0.6];
  const skips = (): boolean => random() < skipped;
  return Array.from({ length: size }, () => {
    const blank = (code: string): string => (random() < unknown ? '' : code);
    const known = draw(['1', '2', '3', 'nvt'], kent, random);
    const touchy = draw(['1', '2', '3', '4'], gevoelig, random);
    const helps = draw(['a', 'b', 'c', 'geen'], hulp, random);
    const second = draw(['a', 'b', 'c'], hulp.slice(0, 3), random);
    const given = {
      KENT: known,
      GEVOELIG: touchy,
      HULP: helps === 'geen' || helps === second ? [helps] : [helps, second],
      GEBRUIK: known === '3' ? draw(['1', '2', '3'], kent, random) : '',
      DIEP: touchy === '2' || touchy === '3' ? draw(['1', '2'], [0.8, 0.2], random) : '',
      AANTAL: wholeBetween(0, 3, random),
    };
    const answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '' && !skips()));
    return {
      profile: {
        age: blank(draw(groups.age, ages, random)),
        gender: blank(draw(groups.gender, genders, random)),
        district: draw(groups.district, districts, random),
      },
      answers,
    };
  });
}

export interface PublishWishes {
  banner?: string[];
  policy?: Policy;
  rules?: Partial<Rules>;
  /** With a response table: who answered, by group. */
  composition?: boolean;
  earlier?: PublishedWave | null;
  /** Only these questions are published. */
  questions?: string[];
  knowledge?: Knowledge;
  definition?: JsonObject;
  order?: GroupOrder;
}

export interface Publication {
  wave: PublishedWave;
  /** The tables with nothing hidden. */
  truth: Crosstab[];
  /** Questions of which small cells are hidden too. */
  sensitive: Set<string>;
  made: Protected;
}

/** What readers of a wave with these respondents get to see. */
export function publishWave(people: Respondent[], wishes: PublishWishes = {}): Publication {
  const { banner = ['age', 'gender'], policy = defaultPolicy, rules = {}, earlier = null } = wishes;
  const order = wishes.order ?? groupOrder;
  const dataset = datasetOf(wishes.definition ?? definition, people);
  const sample = sampleOf(
    dataset,
    varianceEngine(unweightedDesign(people.length)),
    buildBanner(dataset, banner, order),
  );
  const published = dataset.variables.filter(({ question }) => wishes.questions?.includes(question) ?? true);
  const tabulated = published.map((variable) => tabulate(sample, variable));
  const made = protectTables(tabulated, sample, policy, {
    linked: { invited: null, earlier: earlier?.tables ?? null },
    rules: { ...allRules, ...rules },
  });
  const { throughout, askedUnsaid, tables } = made;
  const states = published.map((variable, i): [string, PublishedWave['states'][string]] => {
    const key = keyOf(variable);
    const base = tables[i]?.columns[0]?.base ?? 0;
    const shown = publishedStates(
      statesOf(dataset, variable),
      base,
      askedUnsaid.has(key),
      policy.baseMinimum,
    );
    return [key, { ...shown }];
  });
  return {
    wave: {
      tables,
      responses: dataset.size,
      composition:
        wishes.composition === false ? [] : composition(dataset, order, null, { policy, throughout }),
      states: Object.fromEntries(states),
      knowledge: wishes.knowledge ?? knowledge,
      earlier,
    },
    truth: tabulated.map(({ table }) => table),
    sensitive: new Set(
      published.flatMap((variable) =>
        variable.meaning.sensitive || policy.cellRule === 'all' ? [keyOf(variable)] : [],
      ),
    ),
    made,
  };
}
