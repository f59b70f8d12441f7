/** What is wrong with the log, in the words of staff. */
import type { AuditFault } from './audit-records.ts';

const sentences: Record<AuditFault['kind'], string> = {
  missing: 'is er niet meer',
  changed: 'is niet zoals ze geschreven werd, of de vermelding ervoor is dat niet',
  counts: 'verzegelt tellingen die sindsdien veranderd zijn',
  head: 'en wat erop volgt ontbreken: het logboek werd ingekort of herschreven na de vorige controle',
};

export function faultSentence({ number, kind }: AuditFault): string {
  return `Vermelding ${number} ${sentences[kind]}.`;
}
