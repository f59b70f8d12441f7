/** What several documents say, in Dutch. A gap is marked, for whoever fills the document in. */
import type { PlainBlock } from '../../../../reports/print/docx/plain-document.ts';
import type { NoticeFacts } from '../notice-facts.ts';

export function responsible({ name, address, phone, email, officer, site }: NoticeFacts): PlainBlock[] {
  const lines = [`Gemeente ${name}`, ...(address === null ? [] : [address]), `${phone}, ${email}`, site];
  const person =
    officer === null ? '' : [officer.name, officer.email].filter((part) => part !== '').join(', ');
  return [
    { kind: 'list', items: lines },
    ...gapUnless(address !== null, 'Vul het adres van de gemeente in.'),
    ...(person === ''
      ? gapUnless(false, 'Vul de functionaris voor gegevensbescherming in.')
      : [{ kind: 'text' as const, text: `Functionaris voor gegevensbescherming: ${person}.` }]),
  ];
}

export function gapUnless(isFilled: boolean, text: string): PlainBlock[] {
  return isFilled ? [] : [{ kind: 'gap', text: `[${text}]` }];
}

export function basisOf({ basis }: NoticeFacts): string {
  return basis === 'task'
    ? 'Taak van algemeen belang (artikel 6.1.e van de AVG, met artikel 304 van het Decreet over het lokaal bestuur); mails alleen met toestemming (artikel 6.1.a).'
    : 'Toestemming (artikel 6.1.a van de AVG), op elk moment in te trekken.';
}

export function processorRows({ processors }: NoticeFacts): PlainBlock[] {
  if (processors.length === 0)
    return gapUnless(
      false,
      'Noem wie voor de gemeente met deze gegevens werkt, bijvoorbeeld de hosting en de mailserver, of schrijf dat er niemand is.',
    );
  const rows = processors.map(({ name, task, place }) => [name, task, place]);
  return [{ kind: 'table', heads: ['Verwerker', 'Taak', 'Plaats'], rows }];
}

/** Each a sentence. */
export function periodsOf({ kept }: NoticeFacts): Record<Period, string> {
  return {
    members: `Leden: zolang zij lid zijn en ${kept.left} dagen daarna; na ${kept.inactive} maanden zonder teken van leven volgt een vraag, en ${kept.answer} dagen later de wissing.`,
    frame: `Wie geloot werd: tot ${kept.samples} dagen na het einde van de bevraging; wie uitgenodigd werd: tot ${kept.invitations} maanden erna. Daarna alleen aantallen.`,
    links: `Persoonlijke links en codes: tot ${kept.codes} dagen na het einde.`,
    mail: `Verzendlijst: tot ${kept.mails} dagen na het einde.`,
    answers: 'Antwoorden zonder naam: zolang ze nodig zijn om jaren te vergelijken.',
    keys: 'Sleutel van een bevraging: tot twee medewerkers ze samen vernietigen; daarna zijn de antwoorden niet meer te herleiden.',
    log: `Logboek: het programma wist het niet; spreek met uw archivaris een termijn af. Reservekopieën: ${kept.backups} dagen.`,
  };
}

type Period = 'members' | 'frame' | 'links' | 'mail' | 'answers' | 'keys' | 'log';
