/** What staff write for the report of a wave: conclusions, and what the municipality does with them. A draft until an edition freezes it. */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Claim } from '../../reports/findings/claim.ts';
import { readPlan } from '../../reports/findings/plan.ts';
import { unborneClaims } from './check-texts.ts';
import { paragraphsOf } from './paragraphs.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import type { ReportTexts } from './result-records.ts';
import { findRelease } from './find-results.ts';
import type { World } from './world.ts';

export interface TextsDraft {
  texts: ReportTexts;
  /** Claims that no published figure bears: a warning, not a refusal. */
  claims: { conclusions: Claim[]; next: Claim[] };
  /** What the report says under "next" when staff write nothing. */
  planned: string[];
}

export interface TypedTexts {
  /** Of the draft that was open while typing. */
  version: number;
  conclusions: string;
  next: string;
}

/** Before anything was saved, the next steps are those of the report plan. @throws Problem when the person may not, or there is no release */
export async function textsDraft(world: World, person: StaffMember, waveId: string): Promise<TextsDraft> {
  mustBeAllowed(person, 'see report texts');
  const release = readRelease((await findRelease(world, waveId)).document);
  const { next: planned } = readPlan(release.plan);
  const saved = await world.panel.reportTexts.ofWave(waveId);
  const texts = saved ?? { waveId, version: 0, conclusions: [], next: planned };
  const { conclusions, next } = texts;
  const claims = { conclusions: unborneClaims(conclusions, release), next: unborneClaims(next, release) };
  return { texts, claims, planned };
}

/** @throws Problem when the person may not, there is no release, a text is too long or a colleague saved others meanwhile */
export async function saveTexts(
  world: World,
  person: StaffMember,
  waveId: string,
  typed: TypedTexts,
): Promise<void> {
  mustBeAllowed(person, 'edit report texts');
  await findRelease(world, waveId);
  const texts: ReportTexts = {
    waveId,
    version: typed.version,
    conclusions: paragraphsOf(typed.conclusions, 'De conclusies'),
    next: paragraphsOf(typed.next, 'Wat de gemeente doet'),
  };
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.reportTexts.save(texts))) {
      throw new Problem(
        'conflict',
        'Een collega bewaarde intussen andere teksten. Hieronder staat wat u typte. Bewaart u nu nog eens, dan vervangt uw tekst die van uw collega.',
      );
    }
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: 'edit report texts', subject: waveId });
  });
}
