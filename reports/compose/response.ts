/** The chapter on response: how many answered, and who they are. */
import type { CompositionTable } from '../disclosure/composition.ts';
import { joint, modeVariable } from '../disclosure/answer-modes.ts';
import { countText, percentText } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection, ReportTable } from '../report.ts';
import { isMissing, type Measure } from '../tables/crosstab.ts';
import { responseRates } from '../tables/response-rates.ts';
import { compositionChart } from './composition-chart.ts';
import type { Composing } from './composing.ts';
import { chartBlocks } from './fitting-chart.ts';
import { groupName } from './group-label.ts';
import { hiddenCell } from './table-cells.ts';
import { bannerName } from './table-of.ts';

export function responseSection(composing: Composing): ReportSection {
  const { phrases, release } = composing;
  const tables = release.composition.map((one): Block => ({
    kind: 'table',
    table: responseTable(composing, one),
  }));
  const chart = compositionChart(composing);
  const hides = release.composition.some((one) => one.groups.some((group) => isMissing(group.answered)));
  const note: Block[] = hides ? [{ kind: 'note', text: phrases.hiddenMark(release.policy.baseMinimum) }] : [];
  return {
    id: 'respons',
    level: 1,
    title: phrases.chapters.response,
    blocks: [
      { kind: 'finding', text: responseSentence(composing) },
      ...kindOfRate(composing),
      ...modeSentence(composing).map((text): Block => ({ kind: 'paragraph', text })),
      ...(chart === null ? [] : chartBlocks(chart)),
      ...tables,
      ...note,
    ],
  };
}

/** How many answered, and of how many where that is known. */
export function responseSentence({ phrases, release, language }: Composing): string {
  const invited = isMissing(release.invited) ? null : release.invited;
  const rate = invited === null ? null : rateOf(release.responses, invited);
  return phrases.responseSentence(
    countText(release.responses, language),
    invited === null ? null : countText(invited, language),
    rate === null || isMissing(rate) ? null : percentText(rate, language),
  );
}

/** How people answered, in one sentence; nothing when it is not known, or not all of it may be shown. */
export function modeSentence(composing: Composing): string[] {
  const { phrases, release, language } = composing;
  return release.composition
    .filter(({ variable }) => variable === modeVariable)
    .flatMap(({ groups }) => {
      const parts = groups.flatMap(({ code, answered }) => {
        if (isMissing(answered)) return [];
        return [{ name: groupName(composing, modeVariable, code), n: countText(answered, language) }];
      });
      return parts.length === groups.length ? [phrases.modes.counted(parts)] : [];
    });
}

/** Why ways of answering are counted together, where some are. */
export function modesTogether({ phrases, release }: Composing): string[] {
  const ways = release.composition.filter(({ variable }) => variable === modeVariable);
  const isJoined = ways.some(({ groups }) => groups.some(({ code }) => code.includes(joint)));
  return isJoined ? [phrases.modes.together] : [];
}

/** Everybody invited is known to be a member; how it ended with those who did not answer is not. */
function rateOf(complete: number, invited: number): Measure {
  const none = { partial: 0, refusal: 0, other: 0, unknownHousehold: 0, unknownOther: 0, ineligible: 0 };
  return responseRates({ ...none, complete, nonContact: invited - complete }).RR1;
}

function kindOfRate({ phrases, release }: Composing): Block[] {
  const { recruitment } = release.about;
  if (recruitment === null || release.invited === null || isMissing(release.invited)) return [];
  return [{ kind: 'paragraph', text: phrases.rateKind[recruitment] }];
}

function responseTable(composing: Composing, composition: CompositionTable): ReportTable {
  const { phrases, release, language } = composing;
  const name = bannerName(composing, composition.variable);
  const { invited, answered, rate, part, population } = phrases.responseColumns;
  const residents = release.population[composition.variable];
  const knowsInvited = composition.groups.some((group) => group.invited !== null);
  const cells = (sent: Measure | null, came: Measure, share: number | undefined): ReportCell[] => [
    ...(knowsInvited ? [countCell(sent, language)] : []),
    countCell(came, language),
    ...(knowsInvited ? [shareCell(came, sent, language)] : []),
    shareCell(came, release.responses, language),
    ...(residents === undefined ? [] : [shareCell(share ?? { missing: 'not applicable' }, 1, language)]),
  ];
  return {
    caption: phrases.responseTable(name),
    corner: name,
    columns: [
      ...(knowsInvited ? [invited, answered, rate] : [answered]),
      part,
      ...(residents === undefined ? [] : [population]),
    ],
    rows: [
      ...composition.groups.map((group) => ({
        label: groupName(composing, composition.variable, group.code),
        role: 'answer' as const,
        cells: cells(group.invited, group.answered, residents?.[group.code]),
      })),
      { label: phrases.total, role: 'net' as const, cells: cells(release.invited, release.responses, 1) },
    ],
  };
}

function countCell(count: Measure | null, language: string): ReportCell {
  if (count === null || isMissing(count)) return hiddenCell;
  return { text: countText(count, language), tone: 'plain', figure: { value: count, unit: 'count' } };
}

function shareCell(part: Measure, whole: Measure | null, language: string): ReportCell {
  if (whole === null || isMissing(part) || isMissing(whole) || whole === 0) return hiddenCell;
  const share = part / whole;
  return { text: percentText(share, language), tone: 'plain', figure: { value: share, unit: 'share' } };
}
