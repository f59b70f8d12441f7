/** What staff may do about the response, in plain words; only of gaps that can be shown. */
import type { BandResponse } from '../../../actions/monitor/response-by-band.ts';
import type { SeenResponse } from '../../../actions/monitor/see-response.ts';
import { shareText } from '../belgian.ts';
import { groupSubject } from './group-words.ts';

/** Fewer answers are too few to compare groups. */
const fewestToCompare = 30;

export function responseAdvice(seen: SeenResponse): string[] {
  const { wave, invited, answered, stepped, delivery } = seen;
  if (wave.status === 'draft' || wave.status === 'planned')
    return ['De golf is nog niet begonnen. Hier volgt u straks hoeveel leden antwoorden.'];
  if (invited === 0) return ['Er zijn nog geen panelleden uitgenodigd.'];
  const mail = delivery.channels.find(({ channel }) => channel === 'mail')?.counts ?? null;
  const bounced =
    stepped && mail !== null && mail.failed > 0
      ? ['Een deel van de e-mails kwam niet aan. Kijk die adressen na, of stuur deze leden een brief.']
      : [];
  if (answered < fewestToCompare)
    return [...bounced, 'Er zijn nog te weinig antwoorden om groepen te vergelijken.'];
  const lagging = seen.bands.flatMap((band) => laggingWords(band, seen));
  if (lagging.length === 0) return [...bounced, 'Geen enkele groep blijft aantoonbaar achter.'];
  return [...bounced, ...lagging];
}

function laggingWords({ band, groups, lagging }: BandResponse, seen: SeenResponse): string[] {
  const { stepped, target } = seen;
  return lagging.map(({ label, why }) => {
    const group = groups.find((one) => one.label === label);
    const part = shareText(group?.part ?? 0);
    const whole = target === 'sample' ? 'van de steekproef' : 'van de inwoners';
    const wanted = group?.target ?? null;
    const figures =
      wanted === null
        ? `${part} van de antwoorden`
        : `${part} van de antwoorden, tegenover ${shareText(wanted)} ${whole}`;
    const subject = groupSubject(band, label);
    if (why === 'panel')
      return `${subject} is te klein in het panel: ${figures}. Dat komt niet door de respons. Zoek nieuwe leden in deze groep. De weging vangt een deel van het verschil op.`;
    return stepped
      ? `${subject} blijft achter: ${figures}. Stuur een herinnering aan iedereen die nog niet antwoordde, ook met een brief, en spreek deze groep aan waar ze komt.`
      : `${subject} bleef achter: ${figures}. Lees de cijfers van deze groep met zorg.`;
  });
}
