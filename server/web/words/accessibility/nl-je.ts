import type { AccessibilityWords } from './accessibility-words.ts';
import { formalAccessibility } from './nl-u.ts';

const { scope, limits, help, complaint } = formalAccessibility;
const [, ...otherLimits] = limits.items;

/** What addresses nobody is the same as in the formal statement. */
export const familiarAccessibility: AccessibilityWords = {
  ...formalAccessibility,
  scope: {
    ...scope,
    text: (name, address) =>
      `Ze gaat over ${address}, de website van het inwonerspanel van ${name}: de vragenlijsten, de pagina’s met resultaten, de rapporten die je daar downloadt, en de pagina’s voor medewerkers.`,
  },
  limits: {
    ...limits,
    items: [
      'Staan scripts aan, dan neemt SurveyJS de vragen over terwijl je invult. Dat is een programma van anderen: wij toetsen het, maar kunnen er niet alles aan veranderen. Staan scripts uit, dan blijft het gewone formulier.',
      ...otherLimits,
    ],
  },
  help: {
    ...help,
    contact:
      'Kun je iets niet lezen of invullen? Laat het ons weten. Wij helpen je verder en lossen het op als dat kan.',
    otherwise:
      'Je kunt ook anders meedoen: op papier, of aan de telefoon met een medewerker die de vragen voorleest. De resultaten bezorgen wij je ook op een andere manier. Bel of mail ons daarvoor.',
  },
  complaint: { ...complaint, text: 'Dan kun je een klacht indienen bij de Vlaamse Ombudsdienst:' },
};
