import type { OwnWords } from './own-words.ts';

const mine = '/mijn';

export const formalOwn: OwnWords = {
  door: {
    title: 'Uw eigen pagina',
    lead: 'Hier ziet en verandert u wat wij van u bewaren. U hebt geen wachtwoord nodig: u krijgt een link per mail.',
    label: 'Het mailadres waarop u onze mails krijgt',
    button: 'Mail mij een link',
    fault: 'Vul een mailadres in, bijvoorbeeld naam@voorbeeld.be.',
    noMail: ({ phone, hours }) =>
      `Hebt u geen mailadres, of kennen wij uw adres niet? Bel ons op ${phone}, ${hours}. Wij helpen u dan aan de telefoon.`,
    asked: {
      title: 'Kijk in uw mailbox',
      sentences: [
        'Als dit adres bekend is, krijgt u binnen enkele minuten een mail met een link.',
        'Open de link in deze browser. Hij werkt 15 minuten en één keer.',
        'Geen mail gekregen? Kijk bij de ongewenste mails.',
      ],
    },
    invite: 'Bent u al lid?',
    inviteLink: 'Zie en verander uw gegevens',
  },
  link: {
    title: 'Open uw eigen pagina',
    lead: 'Druk op de knop. Na 30 minuten zonder bezoek sluit de pagina vanzelf.',
    button: 'Open mijn pagina',
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: ['Een link werkt 15 minuten en één keer. Vraag gerust een nieuwe.'],
      link: { text: 'Vraag een nieuwe link', address: mine },
    },
    otherBrowser: {
      title: 'Open de link waar u hem vroeg.',
      sentences: [
        'Om uw gegevens te beschermen werkt de link alleen in de browser waarin u hem vroeg.',
        'Kopieer de link uit de mail naar die browser, of vraag hier een nieuwe link.',
      ],
      link: { text: 'Vraag hier een nieuwe link', address: mine },
    },
  },
  tooMany: ({ phone, hours }) => ({
    title: 'U hebt dit te vaak na elkaar gevraagd.',
    sentences: ['Probeer het over een uur opnieuw.', `Lukt het dan nog niet? Bel ons op ${phone}, ${hours}.`],
  }),
  done: {
    bewaard: 'Uw gegevens zijn bewaard.',
    mail: 'Uw gegevens zijn bewaard. Wij stuurden een mail naar het nieuwe adres. Het geldt zodra u het daar bevestigt.',
    pauze: 'U staat op pauze. U krijgt geen uitnodigingen.',
    verder: 'U doet weer mee.',
    gestopt: 'U bent gestopt. U krijgt geen uitnodigingen meer.',
    gegeven: 'Uw toestemming is bewaard.',
    ingetrokken: 'Uw toestemming is ingetrokken.',
  },
  doneMark: 'Gelukt.',
  mine: {
    title: 'Uw eigen pagina',
    hello: (firstName) => `Dag ${firstName}`,
    lead: 'Dit is alles wat wij van u bewaren. Uw antwoorden staan hier niet: die bewaren wij apart. U kunt ze wel downloaden.',
    signOut: 'Sluit deze pagina af',
    change: 'Verander uw gegevens',
    consentsLead: 'U kunt elke toestemming apart geven en intrekken.',
    give: 'Geef toestemming',
    withdraw: 'Trek in',
    notGiven: 'Niet gegeven.',
    partTitle: 'Meedoen, pauze of stoppen',
    pause: 'Op pauze krijgt u geen uitnodigingen. U blijft lid en gaat verder wanneer u wilt.',
    pauseButton: 'Neem pauze',
    resume: 'U staat op pauze.',
    resumeButton: 'Ga verder',
    leave:
      'Als u stopt, krijgt u geen uitnodigingen meer. Wat u nog niet verzond, wissen wij. Uw gegevens blijven tot u ze laat wissen, of tot wij ze niet meer nodig hebben.',
    leaveButton: 'Stop als lid',
    rejoin: 'U bent gestopt. Als u weer lid wordt, geeft u opnieuw toestemming.',
    rejoinButton: 'Word weer lid',
    downloadTitle: 'Alles downloaden',
    downloadLead: 'Eén bestand met al uw gegevens en uw antwoorden. Wij maken het nu en bewaren het niet.',
    pdf: 'Om te lezen (PDF)',
    json: 'Voor een computer (JSON)',
    eraseLead: 'U kunt al uw gegevens laten wissen. U kiest zelf wat er met uw vroegere antwoorden gebeurt.',
    eraseLink: 'Wis mijn gegevens',
  },
  edit: {
    title: 'Verander uw gegevens',
    lead: 'Verander wat niet klopt. Vakjes met “niet verplicht” mag u leeg laten.',
    button: 'Bewaar',
    back: 'Terug zonder te bewaren',
    faultsTitle: 'Er is nog iets niet in orde. Er is niets bewaard.',
    choose: 'Kies',
    optional: 'niet verplicht',
    newMail: 'Een nieuw adres geldt pas als u het bevestigt met een mail die wij daarheen sturen.',
    addressTitle: 'Waar u woont',
    addressHint: 'Alleen nodig als u brieven wilt krijgen.',
    aboutTitle: 'Over u',
    educationHint: 'Alleen met uw toestemming, hieronder.',
    educationKept:
      'Wij bewaren dit al. Laat het staan, of maak het vakje leeg: dan wissen wij het. Een andere opleiding bewaren wij alleen met uw toestemming, hieronder.',
    howTitle: 'Hoe wij u bereiken',
  },
  faults: {
    name: 'Vul een naam in, zonder nummers of adressen.',
    email: 'Vul een mailadres in, bijvoorbeeld naam@voorbeeld.be.',
    phone: 'Vul een telefoonnummer in, bijvoorbeeld 053 00 00 00.',
    address: 'Vul straat, huisnummer, postcode en plaats in.',
    postcode: 'Een postcode telt vier cijfers.',
    birthYear: (age) => `Vul een jaar van vier cijfers in. U moet minstens ${age} jaar zijn.`,
    choose: 'Maak een keuze.',
    membership: 'Zonder deze toestemming kunt u geen lid worden.',
    mail: 'Wij mogen u alleen mailen met deze toestemming. Of kies een brief.',
    profile: 'Wij bewaren uw opleiding alleen met deze toestemming. Of laat de opleiding leeg.',
  },
  newMail: {
    title: 'Bevestig uw nieuwe mailadres',
    lead: 'Druk op de knop. Vanaf dan krijgt u onze mails op dit adres.',
    button: 'Bevestig dit adres',
    confirmed: {
      title: 'Uw nieuwe mailadres geldt nu.',
      sentences: ['U krijgt onze mails voortaan op dit adres.'],
      link: { text: 'Naar uw eigen pagina', address: mine },
    },
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: ['Het adres is al bevestigd, of de link is ouder dan 48 uur.'],
      link: { text: 'Naar uw eigen pagina', address: mine },
    },
  },
  erase: {
    title: 'Wilt u al uw gegevens laten wissen?',
    lead: 'Dit wissen wij meteen, en voorgoed:',
    goes: [
      'uw naam, adres, mailadres, telefoon en profiel;',
      'uw toestemmingen, uitnodigingen, links en codes;',
      'mails die nog op weg waren naar u;',
      'antwoorden die u nog niet verzond.',
    ],
    answersTitle: 'Wat doen wij met uw vroegere antwoorden?',
    answersLead: 'Wij bewaren antwoorden apart, zonder uw naam.',
    keep: 'Laat mijn antwoorden meetellen',
    keepHint: 'Niemand kan ze nog met u verbinden: het nummer waarvan ze afhangen, wordt gewist.',
    delete: 'Wis ook mijn antwoorden',
    deleteHint:
      'Wij wissen uw antwoorden in elke bevraging waarvan wij de sleutel nog hebben. Is de sleutel vernietigd, dan kan niemand ze nog vinden.',
    textsApart:
      'Teksten in uw eigen woorden liggen apart, zonder verband met u. Wij kunnen ze hier niet vinden. Wilt u die ook weg, trek ze dan eerst in met uw bewijscode.',
    published: 'Wat al gepubliceerd is, blijft. Daarin staan alleen cijfers over groepen.',
    paper: 'Een formulier op papier dat nog niet helemaal ingevoerd is, telt niet meer mee.',
    fault: 'Kies wat er met uw antwoorden gebeurt. Er is nog niets gewist.',
    button: 'Wis mijn gegevens',
    back: 'Nee, bewaar alles',
    erased: {
      title: 'Uw gegevens zijn gewist.',
      sentences: [
        'U bent geen lid meer van het inwonerspanel. Dank u voor alles wat u deed.',
        'Zetten wij ooit een oude reservekopie terug, dan wist het programma u daar meteen opnieuw uit.',
      ],
    },
  },
  join: {
    title: 'Word lid van het inwonerspanel',
    lead: 'Enkele keren per jaar vragen wij uw mening. U kunt op elk moment stoppen.',
    minimum: (age) => `U kunt lid worden vanaf ${age} jaar.`,
    consentsTitle: 'Uw toestemming',
    button: 'Schrijf mij in',
    closed: ({ phone, hours }) => ({
      title: 'U kunt zich hier niet zelf inschrijven.',
      sentences: [
        'Wij loten inwoners en sturen hun een uitnodiging. Zo denkt een goede doorsnede van de inwoners mee.',
        `Wilt u graag meedoen? Bel ons op ${phone}, ${hours}.`,
      ],
    }),
    asked: {
      title: 'Kijk in uw mailbox',
      sentences: [
        'U krijgt binnen enkele minuten een mail. Pas na uw bevestiging bent u lid.',
        'Bevestigt u niet binnen 48 uur, dan vergeten wij wat u invulde.',
      ],
    },
    confirmTitle: 'Bevestig uw inschrijving',
    confirmLead: 'Druk op de knop. Dan bent u lid van het inwonerspanel.',
    confirmButton: 'Ja, ik word lid',
    joined: {
      title: 'Welkom in het inwonerspanel.',
      sentences: ['U krijgt een uitnodiging als er een bevraging is.'],
      link: { text: 'Naar uw eigen pagina', address: mine },
    },
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: [
        'Uw inschrijving is al bevestigd, of ze is ouder dan 48 uur. Dan kunt u zich opnieuw inschrijven.',
      ],
      link: { text: 'Naar de inschrijving', address: '/inschrijven' },
    },
    invite: 'Nog geen lid?',
    inviteLink: 'Schrijf u hier in',
  },
  stop: {
    title: 'Minder mails, of stoppen?',
    lead: 'Kies wat u wilt. Er verandert nog niets.',
    stop: 'Stuur mij geen mails meer, en ook geen brieven. Ik blijf lid',
    letters: 'Stuur mij brieven in plaats van mails',
    pause: 'Ik neem pauze: voorlopig geen uitnodigingen',
    leave: 'Ik stop als lid van het inwonerspanel',
    button: 'Bevestig mijn keuze',
    mine: 'Naar uw eigen pagina',
    already: {
      title: 'U krijgt al geen mails meer.',
      lead: 'Wilt u ze toch weer? Geef dan toestemming voor mails op uw eigen pagina.',
      again: 'Weer mails krijgen',
      other: 'Iets anders kiezen',
    },
    stopped: {
      stop: {
        title: 'U krijgt geen mails meer.',
        sentences: [
          'Brieven krijgt u alleen als u daarvoor koos. U blijft lid.',
          'Op uw eigen pagina kunt u dat weer veranderen.',
        ],
      },
      letters: {
        title: 'U krijgt voortaan brieven.',
        sentences: ['Mails sturen wij u niet meer. Op uw eigen pagina kunt u dat weer veranderen.'],
      },
      pause: {
        title: 'U staat op pauze.',
        sentences: ['U krijgt geen uitnodigingen. Op uw eigen pagina gaat u verder wanneer u wilt.'],
      },
      leave: {
        title: 'U bent gestopt als lid.',
        sentences: [
          'U krijgt geen uitnodigingen meer. Op uw eigen pagina kunt u al uw gegevens laten wissen.',
        ],
      },
    },
  },
};
