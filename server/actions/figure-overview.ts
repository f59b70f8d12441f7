/** What there is of each kind of figures, and who brought it. */
import type { FigureKind } from '../../reports/figures/records.ts';
import { figureKinds } from './figure-kinds.ts';
import type { FigureImport } from './figure-records.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

export interface KindOverview {
  kind: FigureKind;
  /** Months or years of which something is stored, oldest first. */
  periods: string[];
  last: FigureImport | null;
}

export interface FigureOverview {
  kinds: KindOverview[];
  /** Newest first, with the name of who did it. */
  imports: (FigureImport & { name: string })[];
}

/** @throws Problem when the person may not */
export async function figureOverview(world: World, person: StaffMember): Promise<FigureOverview> {
  mustBeAllowed(person, 'see service figures');
  const imports = await world.panel.figures.imports();
  const names = new Map<string, string>();
  for (const by of new Set(imports.map(({ importedBy }) => importedBy)))
    names.set(by, (await world.panel.staff.find(by))?.name ?? by);
  const kinds = figureKinds.map(async (kind) => ({
    kind,
    periods: await world.panel.figures.periods(kind),
    last: imports.find((one) => one.kind === kind) ?? null,
  }));
  return {
    kinds: await Promise.all(kinds),
    imports: imports.map((one) => ({ ...one, name: names.get(one.importedBy) ?? one.importedBy })),
  };
}
