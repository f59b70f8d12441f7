/** The chapter on response: how many answered, and who they are. */
import type { CompositionTable } from '../disclosure/composition.ts';
import { countText, percentText } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection, ReportTable } from '../report.ts';
import { isMissing, type Measure } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';
import { bannerName } from './table-of.ts';

export function responseSection(composing: Composing): ReportSection {
  const { phrases, release, language } = composing;
  const invited = isMissing(release.invited) ? null : release.invited;
  const sentence = phrases.responseSentence(
    countText(release.responses, language),
    invited === null ? null : countText(invited, language),
    invited === null || invited === 0 ? null : percentText(release.responses / invited, language),
  );
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
    blocks: [{ kind: 'finding', text: sentence }, ...tables, ...note],
  };
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
  const labels = phrases.codeLabels[composition.variable] ?? {};
  return {
    caption: phrases.responseTable(name),
    corner: name,
    columns: knowsInvited ? [invited, answered, rate, part] : [answered, part],
    rows: [
      ...composition.groups.map((group) => ({
        label: labels[group.code] ?? group.label,
        role: 'answer' as const,
        cells: cells(group.invited, group.answered),
      })),
      { label: phrases.total, role: 'base' as const, cells: cells(release.invited, release.responses) },
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
