/** The chapter on response: how many answered, and who they are. */
import type { CompositionTable } from '../disclosure/composition.ts';
import { countText, percentText } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection, ReportTable } from '../report.ts';
import { isMissing, type Measure } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';
import { groupName } from './group-label.ts';
import { bannerName } from './table-of.ts';

export function responseSection(composing: Composing): ReportSection {
  const { phrases, release } = composing;
  const tables = release.composition.map((one): Block => ({
    kind: 'table',
    table: responseTable(composing, one),
  }));
  const hides = release.composition.some((one) => one.groups.some((group) => isMissing(group.answered)));
  const note: Block[] = hides ? [{ kind: 'note', text: phrases.hiddenMark(release.policy.baseMinimum) }] : [];
  return {
    id: 'respons',
    level: 1,
    title: phrases.chapters.response,
    blocks: [{ kind: 'finding', text: responseSentence(composing) }, ...tables, ...note],
  };
}

/** How many answered, and of how many where that is known. */
export function responseSentence({ phrases, release, language }: Composing): string {
  const invited = isMissing(release.invited) ? null : release.invited;
  return phrases.responseSentence(
    countText(release.responses, language),
    invited === null ? null : countText(invited, language),
    invited === null || invited === 0 ? null : percentText(release.responses / invited, language),
  );
}

function responseTable(composing: Composing, composition: CompositionTable): ReportTable {
  const { phrases, release, language } = composing;
  const name = bannerName(composing, composition.variable);
  const { invited, answered, rate, part } = phrases.responseColumns;
  const knowsInvited = composition.groups.some((group) => group.invited !== null);
  const cells = (sent: Measure | null, came: Measure): ReportCell[] => [
    ...(knowsInvited ? [countCell(sent, language)] : []),
    countCell(came, language),
    ...(knowsInvited ? [shareCell(came, sent, language)] : []),
    shareCell(came, release.responses, language),
  ];
  return {
    caption: phrases.responseTable(name),
    corner: name,
    columns: knowsInvited ? [invited, answered, rate, part] : [answered, part],
    rows: [
      ...composition.groups.map((group) => ({
        label: groupName(composing, composition.variable, group.code),
        role: 'answer' as const,
        cells: cells(group.invited, group.answered),
      })),
      { label: phrases.total, role: 'net' as const, cells: cells(release.invited, release.responses) },
    ],
  };
}

function countCell(count: Measure | null, language: string): ReportCell {
  return count === null || isMissing(count)
    ? { text: '–', tone: 'hidden' }
    : { text: countText(count, language), tone: 'plain' };
}

function shareCell(part: Measure, whole: Measure | null, language: string): ReportCell {
  if (whole === null || isMissing(part) || isMissing(whole) || whole === 0)
    return { text: '–', tone: 'hidden' };
  return { text: percentText(part / whole, language), tone: 'plain' };
}
