/** What will happen when a proposal is published, or a publication is withdrawn. */
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import type { PublicationOverview } from '../../actions/publication-overview.ts';
import { fewestOfReason } from '../../actions/publish-results.ts';
import { dayText } from './belgian.ts';
import { previewOf } from './publication-view.ts';
import { whatText } from './publication-words.ts';

export interface PublishView {
  id: string;
  address: string;
  number: number;
  preview: string;
  consequences: string[];
  notice: string | null;
  /** Who asked it cannot publish it; the page says so instead of the button. */
  isMine: boolean;
}

/** Null when nothing is proposed. */
export function publishView(
  { wave, stories, mentions }: PublicationOverview,
  person: StaffMember,
  today: IsoDay,
): PublishView | null {
  const open = stories.find(({ state }) => state === 'proposed');
  if (open === undefined) return null;
  const before = stories.find(({ state }) => state === 'published');
  const until = open.lastDay === null ? 'tot iemand ze intrekt' : `tot en met ${dayText(open.lastDay)}`;
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    number: open.number,
    preview: previewOf(wave.id),
    consequences: [
      `Iedereen kan ${whatText(open)} meteen lezen en downloaden, ${until}.`,
      ...(before === undefined ? [] : [`Wat nu online staat (${whatText(before)}), wordt vervangen.`]),
      ...mentions.map(
        (id) => `In de resultaten staan ook cijfers van golf ${id}. Die golf is zelf niet gepubliceerd.`,
      ),
      `Uw naam en die van ${open.names.asked} komen in het logboek, met de datum ${dayText(today)}. Het publiek ziet ze niet.`,
      'U en elke collega met dit recht kunnen de resultaten daarna weer intrekken.',
    ],
    notice: open.notice,
    isMine: open.asked.by === person.id,
  };
}

export interface WithdrawView {
  id: string;
  address: string;
  number: number;
  consequences: string[];
  /** Characters. */
  fewestOfReason: number;
  reason: string;
  error: string | null;
}

/** Null when nothing is published. @param typed what was refused */
export function withdrawView(
  { wave, stories }: PublicationOverview,
  typed: { reason: string; error: string } | null,
): WithdrawView | null {
  const published = stories.find(({ state }) => state === 'published');
  if (published === undefined) return null;
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    number: published.number,
    consequences: [
      `Het publiek ziet ${whatText(published)} meteen niet meer, ook de downloads niet.`,
      'Wie de pagina opent, leest alleen dat de resultaten ingetrokken zijn, met de datum en uw reden.',
      'Wie het rapport al downloadde, houdt het.',
      'Opnieuw publiceren kan alleen met een nieuw voorstel en een tweede collega.',
    ],
    fewestOfReason,
    reason: typed?.reason ?? '',
    error: typed?.error ?? null,
  };
}
