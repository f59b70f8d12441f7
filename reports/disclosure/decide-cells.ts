/** Which single cells are hidden, in the tables that hide small cells. */
import type { Columns, Demands } from './decide-columns.ts';
import { printedAt, type Printed } from './cell-figures.ts';
import { hiddenCells, type Cluster } from './hidden-cells.ts';
import type { Masked } from './linked-sums.ts';
import type { Scope } from './scope.ts';

/** @returns cells as printedAt names them; null when it had to ask for hidden columns in `demands`: then both must be done again */
export function decideCells(scope: Scope, columns: Columns, demands: Demands): Set<string> | null {
  const { policy, rules, hiddenBefore: before } = scope;
  const masked = scope.tables.map((table): Masked => ({
    table,
    hidden: columns.hidden.get(table.key) ?? new Set(),
  }));
  const guarded = masked.filter(({ table, hidden }) => table.cellsToo && !hidden.has(0));
  const clusters = rules.linked ? linkedClusters(scope, guarded, masked) : looseClusters(guarded);
  const rule = { minimum: policy.cellMinimum, complement: rules.complement, hidden: before };
  const found = clusters.flatMap((cluster) => hiddenCells(cluster, rule));
  const asked = [askForColumns(found, demands), rules.linked && askForGroups(scope, found, demands)];
  return asked.includes(true) ? null : new Set(found.map(printedAt));
}

/** An indicator goes with the questions it is made from, and questions that are banner variables go with one another. */
function linkedClusters({ routes, banners }: Scope, guarded: Masked[], all: Masked[]): Cluster[] {
  const names = new Set(banners.map(({ groups }) => groups.variable.name));
  const left = new Set(guarded);
  const clusters: Cluster[] = [];
  for (const first of guarded) {
    if (!left.delete(first)) continue;
    const tables = [first];
    for (const one of tables) {
      for (const other of [...left].filter((two) => belong(one, two, names))) {
        left.delete(other);
        tables.push(other);
      }
    }
    const keys = new Set(tables.map(({ table }) => table.key));
    const followUps = all.flatMap((after) =>
      (routes.get(after.table.key) ?? []).flatMap((route) =>
        keys.has(route.from) ? [{ after, route }] : [],
      ),
    );
    clusters.push({ tables, followUps });
  }
  return clusters;
}

function belong({ table: one }: Masked, { table: other }: Masked, bannerNames: ReadonlySet<string>): boolean {
  return (
    isPartOf(one, other) || isPartOf(other, one) || (bannerNames.has(one.key) && bannerNames.has(other.key))
  );
}

function isPartOf(one: Masked['table'], other: Masked['table']): boolean {
  const { source } = other.variable;
  if (source.kind !== 'derived') return false;
  return source.parts.some(
    ({ question, item }) => one.variable.question === question && one.variable.item === item,
  );
}

/** Each banner variable of each table by itself, as if a reader looked at nothing else. */
function looseClusters(guarded: Masked[]): Cluster[] {
  return guarded.flatMap(({ table, hidden }) => {
    const banners = table.banners.length === 0 ? [[]] : table.banners.map((banner) => [banner]);
    return banners.map((own) => ({ tables: [{ table: { ...table, banners: own }, hidden }], followUps: [] }));
  });
}

function askForColumns(found: Printed[], demands: Demands): boolean {
  const columns = found.filter(({ row }) => row === -1);
  for (const { key, place } of columns) {
    const own = demands.columns.get(key) ?? new Set();
    demands.columns.set(key, own.add(place));
  }
  return columns.length > 0;
}

/** A group of people who gave an answer is as large as the total of that answer: it is hidden when that is. */
function askForGroups({ banners }: Scope, found: Printed[], demands: Demands): boolean {
  let grown = false;
  banners.forEach(({ groups: { variable } }, b) => {
    const asked = demands.throughout[b];
    for (const { key, row, place } of found) {
      if (key !== variable.name || place !== 0 || row < 0 || row >= variable.groups.length) continue;
      if (asked === undefined || asked.has(row)) continue;
      asked.add(row);
      grown = true;
    }
  });
  return grown;
}
