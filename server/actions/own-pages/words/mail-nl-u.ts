import type { OwnMailWords } from './mail-words.ts';

export const formalMail: OwnMailWords = {
  signIn: {
    subject: 'Open uw eigen pagina van het inwonerspanel',
    lead: 'U vroeg om uw eigen pagina te openen. Klik op de link.',
    link: (firstName) => `Open de pagina van ${firstName}`,
    limits: 'De link werkt 15 minuten en één keer, in de browser waarin u hem vroeg.',
  },
  newMail: {
    subject: 'Bevestig uw nieuwe mailadres',
    lead: 'U wilt mails van het inwonerspanel op dit adres krijgen. Bevestig dat met de link.',
    link: 'Bevestig dit adres',
    limits: 'De link werkt 48 uur. Tot u bevestigt, blijft uw oude adres gelden.',
  },
  register: {
    subject: 'Bevestig uw inschrijving voor het inwonerspanel',
    lead: 'U schreef zich in voor het inwonerspanel. Bevestig dat met de link. Pas dan bent u lid.',
    link: 'Bevestig mijn inschrijving',
    limits: 'De link werkt 48 uur. Daarna vergeten wij wat u invulde.',
  },
  already: {
    subject: 'U bent al lid van het inwonerspanel',
    lead: 'Iemand vulde dit mailadres in om lid te worden. U bent al lid: u hoeft niets te doen. Uw gegevens ziet en verandert u op uw eigen pagina.',
    link: 'Naar mijn eigen pagina',
  },
  stay: {
    subject: 'Wilt u lid blijven van het inwonerspanel?',
    lead: 'Wij zagen u al lang niet meer op uw eigen pagina. Wilt u lid blijven? Open dan uw pagina. Meer hoeft u niet te doen.',
    link: 'Ja, naar mijn eigen pagina',
    limits: (days) => `Doet u niets, dan wissen wij uw gegevens over ${days} dagen. U mag ons ook bellen.`,
  },
  notYou: 'Vroeg u dit niet? Dan hoeft u niets te doen. Er verandert niets.',
  questions: (phone, hours) => `Vragen? Bel ons op ${phone}, ${hours}.`,
};
