/**
 * A reader who takes everything that is published of a wave and works out, with a linear-programming solver, the least and
 * the most that each hidden count can be. Knows the questionnaire, but none of the rules by which counts were hidden.
 */
import { solve, type Model } from 'yalps';
import { keyOf } from '../../reports/dataset.ts';
import { isMissing, type Crosstab, type Measure } from '../../reports/tables/crosstab.ts';

/** What a reader can get hold of. */
export interface PublishedWave {
  tables: Crosstab[];
  responses: number;
  /** Group sizes by profile variable; empty when no response table is published. */
  composition: { variable: string; groups: { code: string; answered: Measure }[] }[];
  /** By question: don't know, not asked and so on; not among them for tables alone. */
  states: Record<string, Record<string, Measure>>;
  knowledge: Knowledge;
  /** The release of the same wave before this one. */
  earlier: PublishedWave | null;
}

/** What the questionnaire and the documentation tell. */
export interface Knowledge {
  /** By question: its nets. */
  nets: Record<string, Record<string, string[]>>;
  /** By question with several answers: the answer that goes with no other. */
  exclusive: Record<string, string>;
  /** By follow-up question: the answers to the question before it that lead to it. */
  followUps: Record<string, { from: string; answers: string[] }>;
  /** By indicator: the answers to one question that make it "1". */
  indicators: Record<string, { from: string; answers: string[] }>;
  /** Banner variables that are questions with several answers: one person can be in two of their groups. */
  overlapping?: string[];
}

export interface Bounds {
  least: number;
  most: number;
}

type Terms = [name: string, factor: number][];
interface Constraint {
  terms: Terms;
  kind: '=' | '>=';
  constant: number;
}

type Which = 'now' | 'then';

export function baseName(release: Which, question: string, column: string): string {
  return `${release} base ${question} ${column}`;
}

export function cellName(release: Which, question: string, row: string, column: string): string {
  return `${release} cell ${question} ${row} ${column}`;
}

export class Attacker {
  readonly #known = new Map<string, number>();
  readonly #constraints: Constraint[] = [];
  #parts: Map<string, Constraint[]> | null = null;
  readonly #wave: PublishedWave;
  readonly #release: Which;

  /** @param followUps whether answers that lead to a follow-up question are held against its bases */
  constructor(wave: PublishedWave, followUps = true, release: Which = 'now') {
    this.#wave = wave;
    this.#release = release;
    for (const table of wave.tables) this.#readTable(table);
    this.#readGroups();
    if (followUps) this.#readFollowUps();
    this.#readIndicators();
    if (wave.earlier !== null) this.#readEarlier(wave.earlier, followUps);
  }

  isKnown(name: string): boolean {
    return this.#known.has(name);
  }

  bounds(name: string): Bounds {
    const value = this.#known.get(name);
    if (value !== undefined) return { least: value, most: value };
    const around = this.#around(name);
    return { least: optimum(around, name, 'minimize'), most: optimum(around, name, 'maximize') };
  }

  #learn(name: string, value: Measure | null | undefined): void {
    if (typeof value === 'number') this.#known.set(name, value);
  }

  #equal(terms: Terms, constant = 0): void {
    this.#constraints.push({ terms, kind: '=', constant });
  }

  #atLeast(terms: Terms, constant = 0): void {
    this.#constraints.push({ terms, kind: '>=', constant });
  }

  #readTable(table: Crosstab): void {
    const question = keyOf(table);
    const columns = table.columns.map(columnName);
    const unknowns = [...new Set(table.columns.slice(1).map(({ variable }) => `?${variable ?? ''}`))];
    columns.forEach((column, place) => {
      const base = table.columns[place]?.base;
      this.#learn(baseName(this.#release, question, column), base);
      for (const row of table.rows) {
        const cell = row.cells[place];
        const n = cell === undefined || (isMissing(cell) && base !== 0) ? null : isMissing(cell) ? 0 : cell.n;
        this.#learn(cellName(this.#release, question, row.code, column), n);
      }
    });
    for (const column of [...columns, ...unknowns]) this.#readColumn(table, column);
    for (const unknown of unknowns) {
      const groups = columns.filter((column) => column.startsWith(`${unknown.slice(1)}=`));
      if (this.#wave.knowledge.overlapping?.includes(unknown.slice(1)) === true) {
        this.#readOverlapping(table, groups);
        continue;
      }
      this.#addUp(groups, unknown, (column) => baseName(this.#release, question, column));
      const shown = new Set(
        groups.filter((column) => this.isKnown(baseName(this.#release, question, column))),
      );
      for (const { code } of table.rows) {
        const cell = (column: string): string => cellName(this.#release, question, code, column);
        this.#addUp(groups, unknown, cell);
        // "rest of age": what the shown groups leave of the total.
        const away = [...groups.filter((column) => !shown.has(column)), unknown];
        this.#equal([
          [cell(`rest of ${unknown.slice(1)}`), 1],
          ...away.map((column): Terms[number] => [cell(column), -1]),
        ]);
      }
    }
  }

  /** Groups that share people: each is part of the total, and so are those outside it. */
  #readOverlapping(table: Crosstab, groups: string[]): void {
    const base = (column: string): string => baseName(this.#release, keyOf(table), column);
    for (const group of groups) {
      this.#atLeast([[base('total'), 1], [base(group), -1]]); // prettier-ignore
      for (const { code } of table.rows) {
        const cell = (column: string): string => cellName(this.#release, keyOf(table), code, column);
        this.#atLeast([[cell('total'), 1], [cell(group), -1]]); // prettier-ignore
        this.#atLeast([[base('total'), 1], [base(group), -1], [cell('total'), -1], [cell(group), 1]]); // prettier-ignore
      }
    }
  }

  /** The groups and the people of unknown group are the total. */
  #addUp(groups: string[], unknown: string, nameOf: (column: string) => string): void {
    const parts = [...groups, unknown].map((column): Terms[number] => [nameOf(column), -1]);
    this.#equal([[nameOf('total'), 1], ...parts]);
  }

  #readColumn(table: Crosstab, column: string): void {
    const { kind, rows } = table;
    const question = keyOf(table);
    const base = baseName(this.#release, question, column);
    const cell = (code: string): string => cellName(this.#release, question, code, column);
    const answers = rows.filter(({ net }) => !net).map(({ code }) => code);
    if (answers.length === 0) return;
    const all = answers.map((code): Terms[number] => [cell(code), 1]);
    const nets = Object.entries(this.#wave.knowledge.nets[question] ?? {});
    if (kind !== 'multiple') {
      this.#equal([...all, [base, -1]]);
      for (const [net, codes] of nets)
        this.#equal([[cell(net), 1], ...codes.map((code): Terms[number] => [cell(code), -1])]);
      return;
    }
    this.#atLeast([...all, [base, -1]]);
    for (const { code } of rows) this.#atLeast([[base, 1], [cell(code), -1]]); // prettier-ignore
    const alone = this.#wave.knowledge.exclusive[question];
    for (const code of answers) {
      if (alone === undefined || code === alone) continue;
      this.#atLeast([[base, 1], [cell(code), -1], [cell(alone), -1]]); // prettier-ignore
    }
    for (const [net, codes] of nets) {
      for (const code of codes) this.#atLeast([[cell(net), 1], [cell(code), -1]]); // prettier-ignore
      this.#atLeast([...codes.map((code): Terms[number] => [cell(code), 1]), [cell(net), -1]]);
    }
  }

  #sizeName(column: string): string {
    return `${this.#release} size ${column}`;
  }

  /** Nobody answers who did not take part: no base is larger than its group, and the groups are all who responded. */
  #readGroups(): void {
    const { tables, composition, responses } = this.#wave;
    for (const { variable, groups } of composition) {
      for (const { code, answered } of groups) this.#learn(this.#sizeName(`${variable}=${code}`), answered);
    }
    const [first] = tables;
    for (const { variable, code } of first?.columns.slice(1) ?? []) {
      const asked = tables.find((one) => keyOf(one) === variable);
      if (asked !== undefined) this.#readQuestionGroup(asked, code ?? '');
    }
    const profile = (first?.columns.slice(1) ?? []).filter(
      ({ variable }) => !tables.some((one) => keyOf(one) === variable),
    );
    for (const variable of new Set(profile.map((column) => column.variable ?? ''))) {
      const groups = profile.filter((column) => column.variable === variable).map(columnName);
      const all = [...groups, `?${variable}`];
      this.#equal(
        all.map((column): Terms[number] => [this.#sizeName(column), 1]),
        responses,
      );
      for (const question of tables.map(keyOf)) {
        for (const column of all) {
          this.#atLeast([[this.#sizeName(column), 1], [baseName(this.#release, question, column), -1]]); // prettier-ignore
        }
      }
    }
  }

  /** A group of people who gave an answer is the total of that answer in its own question, and no more in any other. */
  #readQuestionGroup(asked: Crosstab, code: string): void {
    const question = keyOf(asked);
    const size = cellName(this.#release, question, code, 'total');
    const column = `${question}=${code}`;
    for (const key of this.#wave.tables.map(keyOf)) {
      this.#atLeast([[size, 1], [baseName(this.#release, key, column), -1]]); // prettier-ignore
    }
    this.#equal([[size, 1], [baseName(this.#release, question, column), -1]]); // prettier-ignore
    this.#equal([[size, 1], [cellName(this.#release, question, code, column), -1]]); // prettier-ignore
  }

  /** Who answered the follow-up gave one of the answers that lead to it; how many were asked is often said. */
  #readFollowUps(): void {
    const { tables, states, responses, knowledge } = this.#wave;
    for (const [question, { from, answers }] of Object.entries(knowledge.followUps)) {
      const [table, several] = [
        tables.find((one) => keyOf(one) === question),
        tables.find((one) => keyOf(one) === from)?.kind === 'multiple',
      ];
      for (const column of (table?.columns ?? []).map(columnName)) {
        const led = answers.map((code): Terms[number] => [cellName(this.#release, from, code, column), 1]);
        this.#atLeast([...led, [baseName(this.#release, question, column), -1]]);
      }
      const notAsked = states[question]?.['notAsked'];
      if (typeof notAsked !== 'number' || several) continue;
      this.#equal(
        answers.map((code): Terms[number] => [cellName(this.#release, from, code, 'total'), 1]),
        responses - notAsked,
      );
    }
  }

  #readIndicators(): void {
    const { tables, knowledge } = this.#wave;
    for (const [question, { from, answers }] of Object.entries(knowledge.indicators)) {
      const table = tables.find((one) => keyOf(one) === question);
      for (const column of (table?.columns ?? []).map(columnName)) {
        const given = answers.map((code): Terms[number] => [cellName(this.#release, from, code, column), -1]);
        this.#equal([[cellName(this.#release, question, '1', column), 1], ...given]);
      }
    }
  }

  /** People are added, not taken away: every count is at least what it was. */
  #readEarlier(earlier: PublishedWave, followUps: boolean): void {
    const before = new Attacker(earlier, followUps, 'then');
    for (const [name, value] of before.#known) this.#known.set(name, value);
    this.#constraints.push(...before.#constraints);
    const names = new Set(before.#constraints.flatMap(({ terms }) => terms.map(([name]) => name)));
    for (const name of names) {
      if (name.startsWith('then ')) this.#atLeast([[name.replace('then ', 'now '), 1], [name, -1]]); // prettier-ignore
    }
  }

  /**
   * Constraints that say something of the figure, with known figures put in.
   * @throws Error on a figure that nothing is known of: its name is wrong
   */
  #around(target: string): Constraint[] {
    this.#parts ??= partsOf(this.#constraints, this.#known);
    const own = this.#parts.get(target);
    if (own === undefined) throw new Error(`nothing is known of ${target}`);
    return own;
  }
}

/** Constraints that hang together by unknown figures, by the name of each of these; known figures are put in. */
function partsOf(constraints: Constraint[], known: Map<string, number>): Map<string, Constraint[]> {
  const parts = new Map<string, Constraint[]>();
  for (const { terms, kind, constant } of constraints) {
    const open = terms.filter(([name]) => !known.has(name));
    const rest = terms.reduce((sum, [name, factor]) => sum + factor * (known.get(name) ?? 0), 0);
    const met = new Set(open.flatMap(([name]) => [parts.get(name)].filter((part) => part !== undefined)));
    const joined = [...[...met].flat(), { terms: open, kind, constant: constant - rest }];
    const names = joined.flatMap((one) => one.terms.map(([name]) => name));
    for (const name of open.length > 0 ? names : []) parts.set(name, joined);
  }
  return parts;
}

function columnName({ variable, code }: { variable: string | null; code: string | null }): string {
  return variable === null ? 'total' : `${variable}=${code ?? ''}`;
}

/** @throws Error when no counts at all fit what is published: then the attacker assumes something untrue */
function optimum(constraints: Constraint[], target: string, direction: 'minimize' | 'maximize'): number {
  const variables = new Map<string, Map<string, number>>([[target, new Map([['target', 1]])]]);
  const limits = new Map<string, { equal?: number; min?: number }>();
  constraints.forEach(({ terms, kind, constant }, i) => {
    // Uneven hair's breadths, since the solver can go round in circles where many limits meet in one point.
    limits.set(String(i), kind === '=' ? { equal: constant } : { min: constant - 1e-7 * (1 + (i % 89)) });
    for (const [name, factor] of terms) {
      const own = variables.get(name) ?? new Map<string, number>();
      own.set(String(i), (own.get(String(i)) ?? 0) + factor);
      variables.set(name, own);
    }
  });
  const model: Model = { direction, objective: 'target', constraints: limits, variables };
  const { status, result } = solve(model, { maxPivots: 20_000 });
  if (status === 'unbounded') return direction === 'maximize' ? Infinity : 0;
  if (status !== 'optimal') throw new Error(`the attacker finds no solution (${status}) for ${target}`);
  return result;
}
