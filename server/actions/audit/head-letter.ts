/** The mail with the last hash of the log: who keeps it can tell later whether the log was written anew. */
import type { Letter } from '../outbox.ts';
import { escaped } from '../tracker-letter.ts';
import type { AuditCheck } from './audit-records.ts';
import { faultSentence } from './fault-sentence.ts';

export function headLetter(to: string, municipality: string, check: AuditCheck): Letter {
  const { entries, head, fault } = check;
  const verdict =
    fault === null
      ? `Het logboek van het panel klopt: ${entries} vermeldingen.`
      : `Het logboek van het panel klopt niet. ${faultSentence(fault)} Meld dit aan wie voor de beveiliging van de gemeente zorgt.`;
  const code = `Controlecode van vermelding ${entries}: ${head}`;
  return letterOf(to, `${municipality}: logboek van het panel ${fault === null ? 'klopt' : 'klopt niet'}`, [
    verdict,
    code,
    'Bewaar deze mail. Wie het logboek later verandert of inkort, kan deze code niet meer laten kloppen. Nakijken kan met: panelpeil audit verify --head, gevolgd door de code.',
    'U krijgt deze mail elke dag omdat een beheerder u als tweede persoon heeft aangeduid. Komt er een dag geen mail, vraag dan waarom.',
  ]);
}

/** For who was the second person until now: nobody is taken off in silence. */
export function noLongerLetter(to: string, municipality: string): Letter {
  return letterOf(to, `${municipality}: u krijgt de controlecode van het logboek niet meer`, [
    'Een beheerder heeft iemand anders, of niemand, aangeduid om elke dag de controlecode van het logboek te krijgen.',
    'Klopt dit niet? Meld het aan wie voor de beveiliging van de gemeente zorgt.',
  ]);
}

function letterOf(to: string, subject: string, paragraphs: string[]): Letter {
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return {
    to,
    subject,
    text: paragraphs.join('\n\n'),
    html: `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${body}</body></html>`,
    unsubscribe: null,
  };
}
