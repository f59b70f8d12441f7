/** Kerkebeek on the disk, as the command line finds it: one wave released, with an edition; one still open. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartPicture } from '../../server/actions/chart-picture.ts';
import { downloadResults } from '../../server/actions/download-results.ts';
import { editionDraft, freezeEdition } from '../../server/actions/freeze-edition.ts';
import type { AuditEntry } from '../../server/actions/panel-records.ts';
import type { ChartFile } from '../../server/actions/ports.ts';
import { printKinds, type PrintKind } from '../../server/actions/print-kinds.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { saveTexts } from '../../server/actions/report-texts.ts';
import type { World } from '../../server/actions/world.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { els, joris, settleKerkebeek } from './kerkebeek.ts';

export interface Installed {
  /** Settings as a terminal gives them; one that is undefined is not set. */
  env: Record<string, string | undefined>;
  /** What staff take home from the website, of the newest release and edition. */
  downloads: Map<PrintKind, Buffer>;
  picture: Buffer;
  /** Who took what, oldest first. */
  taken(): Promise<string[]>;
  remove(): Promise<void>;
}

export const conclusion = 'Het loket is bekend.';
export const pictured: ChartFile = { chart: 'grafiek-lok1', kind: 'png', alone: true };

export async function installedKerkebeek(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'panelpeil-installed-'));
  const env = {
    PANELPEIL_DATA: folder,
    PANELPEIL_KEYS: undefined,
    DATABASE_URL: undefined,
    ANSWERS_DATABASE_URL: undefined,
  };
  const inside = <T>(work: (world: World) => Promise<T>): Promise<T> =>
    withInstallation(readSettings({ PANELPEIL_DATA: folder }), work);
  const found = await inside(async (world) => {
    await settleKerkebeek(world);
    await releaseResults(world, els, '2021-3');
    await saveTexts(world, joris, '2021-3', { version: 0, conclusions: conclusion, next: '' });
    const { mark } = await editionDraft(world, joris, '2021-3');
    await freezeEdition(world, joris, '2021-3', mark);
    const downloads = new Map<PrintKind, Buffer>();
    for (const kind of Object.keys(printKinds) as PrintKind[])
      downloads.set(kind, (await downloadResults(world, els, '2021-3', { kind })).bytes);
    return { downloads, picture: (await chartPicture(world, els, '2021-3', pictured)).bytes };
  });
  return {
    ...found,
    env,
    taken: async () => (await inside((world) => world.panel.audit.all())).flatMap(lineOf),
    remove: () => rm(folder, { recursive: true }),
  };
}

function lineOf({ actor, action, subject }: AuditEntry): string[] {
  return action.startsWith('download ') ? [`${actor}: ${action} of ${subject}`] : [];
}
