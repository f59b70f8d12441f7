/** What each rule keeps and takes away, in the words of the page of privacy. */
import type { RuleId } from '../../../actions/retention/retention-rule.ts';
import type { Period } from '../../../actions/retention/retention-settings.ts';
import type { RetentionSettings } from '../../../actions/panel-records.ts';
import { howMany } from '../belgian.ts';

interface RuleWords {
  what: string;
  kept: (settings: RetentionSettings) => string;
  after: string;
}

export const ruleWords: Record<RuleId, RuleWords> = {
  'sign-in': {
    what: 'Links om aan te melden, en om een nieuw mailadres te bevestigen',
    kept: () => '15 minuten, of 48 uur',
    after: 'gewist',
  },
  requests: {
    what: 'Wat iemand invulde om lid te worden en niet bevestigde',
    kept: () => '48 uur',
    after: 'gewist',
  },
  sessions: {
    what: 'Wie aangemeld is',
    kept: () => '30 minuten zonder bezoek, hoogstens 8 uur',
    after: 'gewist',
  },
  uploads: { what: 'Bestanden die u oplaadde om in te voeren', kept: () => '1 uur', after: 'gewist' },
  files: { what: 'Brieven die klaarliggen om te drukken', kept: () => 'hoogstens 48 uur', after: 'gewist' },
  drafts: { what: 'Antwoorden die niet verzonden zijn', kept: () => 'tot de golf sluit', after: 'gewist' },
  mails: {
    what: 'Welke mails vertrokken (nooit het adres of de tekst)',
    kept: () => 'losse mails tot de volgende dag, die van een golf 90 dagen na het sluiten',
    after: 'enkel aantallen blijven',
  },
  codes: {
    what: 'Persoonlijke links en codes van een golf',
    kept: ({ codes }) => `${daysIn(codes)} na het sluiten`,
    after: 'gewist',
  },
  samples: {
    what: 'Wie getrokken werd voor een golf',
    kept: ({ samples }) => `${daysIn(samples)} na het sluiten`,
    after: 'enkel aantallen blijven',
  },
  invitations: {
    what: 'Wie uitgenodigd werd voor een golf',
    kept: ({ invitations }) => `${monthsIn(invitations)} na het sluiten`,
    after: 'enkel aantallen blijven',
  },
  left: {
    what: 'Gegevens van wie het panel verliet',
    kept: ({ left }) => `nog ${daysIn(left)}`,
    after: 'gewist; antwoorden tellen mee zonder verband',
  },
  questions: {
    what: 'Leden die wij lang niet zagen',
    kept: ({ inactive }) => `na ${monthsIn(inactive)}`,
    after: 'een vraag of zij lid willen blijven, per mail of per brief',
  },
  inactive: {
    what: 'Leden die op die vraag niet reageren',
    kept: ({ answer }) => `nog ${daysIn(answer)}`,
    after: 'gewist; antwoorden tellen mee zonder verband',
  },
};

/** What this program keeps and does not take away by itself. */
export const keptOtherwise = [
  { what: 'Gegevens van leden', kept: 'zolang iemand lid is', after: 'zie hierboven bij verlaten' },
  {
    what: 'Logboek van wat medewerkers doen',
    kept: 'blijft',
    after: 'wissen kan niet: het bewijst wat er gebeurde',
  },
  {
    what: 'Antwoorden, zonder naam',
    kept: '10 jaar, of uw selectielijst',
    after: 'beslis samen met uw archivaris',
  },
  { what: 'Vrijgegeven cijfers en rapporten', kept: 'minstens 10 jaar', after: 'blijven zoals ze waren' },
  { what: 'Papieren formulieren', kept: '6 maanden na de controle', after: 'u vernietigt ze zelf' },
  { what: 'Reservekopieën', kept: 'hoogstens 35 dagen', after: 'wie de server beheert, zorgt hiervoor' },
  {
    what: 'Logbestanden van de server',
    kept: 'hoogstens 30 dagen',
    after: 'wie de server beheert, zorgt hiervoor',
  },
];

export const periodLabels: Record<Period, string> = {
  codes: 'Links en codes na het sluiten van een golf, in dagen',
  samples: 'Wie getrokken werd, na het sluiten, in dagen',
  invitations: 'Wie uitgenodigd werd, na het sluiten, in maanden',
  left: 'Gegevens van wie het panel verliet, in dagen',
  inactive: 'Zonder teken van leven tot onze vraag, in maanden',
  answer: 'Tijd om op die vraag te reageren, in dagen',
};

function daysIn(days: number): string {
  return howMany(days, 'dag', 'dagen');
}

function monthsIn(months: number): string {
  return howMany(months, 'maand', 'maanden');
}
