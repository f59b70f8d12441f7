import type { OwnMailWords } from './mail-words.ts';

export const familiarMail: OwnMailWords = {
  signIn: {
    subject: 'Open je eigen pagina van het inwonerspanel',
    lead: 'Je vroeg om je eigen pagina te openen. Klik op de link.',
    link: (firstName) => `Open de pagina van ${firstName}`,
    limits: 'De link werkt 15 minuten en één keer, in de browser waarin je hem vroeg.',
  },
  newMail: {
    subject: 'Bevestig je nieuwe mailadres',
    lead: 'Je wil mails van het inwonerspanel op dit adres krijgen. Bevestig dat met de link.',
    link: 'Bevestig dit adres',
    limits: 'De link werkt 48 uur. Tot je bevestigt, blijft je oude adres gelden.',
  },
  register: {
    subject: 'Bevestig je inschrijving voor het inwonerspanel',
    lead: 'Je schreef je in voor het inwonerspanel. Bevestig dat met de link. Pas dan ben je lid.',
    link: 'Bevestig mijn inschrijving',
    limits: 'De link werkt 48 uur. Daarna vergeten wij wat je invulde.',
  },
  already: {
    subject: 'Je bent al lid van het inwonerspanel',
    lead: 'Iemand vulde dit mailadres in om lid te worden. Je bent al lid: je hoeft niets te doen. Je gegevens zie en verander je op je eigen pagina.',
    link: 'Naar mijn eigen pagina',
  },
  stay: {
    subject: 'Wil je lid blijven van het inwonerspanel?',
    lead: 'Wij zagen je al lang niet meer op je eigen pagina. Wil je lid blijven? Open dan je pagina. Meer hoef je niet te doen.',
    link: 'Ja, naar mijn eigen pagina',
    limits: (days) => `Doe je niets, dan wissen wij je gegevens over ${days} dagen. Je mag ons ook bellen.`,
  },
  notYou: 'Vroeg je dit niet? Dan hoef je niets te doen. Er verandert niets.',
  questions: (phone, hours) => `Vragen? Bel ons op ${phone}, ${hours}.`,
};
