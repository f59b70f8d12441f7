import type { OwnWords } from './own-words.ts';

const mine = '/mijn';

export const familiarOwn: OwnWords = {
  door: {
    title: 'Je eigen pagina',
    lead: 'Hier zie en verander je wat wij van jou bewaren. Je hebt geen wachtwoord nodig: je krijgt een link per mail.',
    label: 'Het mailadres waarop je onze mails krijgt',
    button: 'Mail mij een link',
    fault: 'Vul een mailadres in, bijvoorbeeld naam@voorbeeld.be.',
    noMail: ({ phone, hours }) =>
      `Heb je geen mailadres, of kennen wij je adres niet? Bel ons op ${phone}, ${hours}. Wij helpen je dan aan de telefoon.`,
    asked: {
      title: 'Kijk in je mailbox',
      sentences: [
        'Als dit adres bekend is, krijg je binnen enkele minuten een mail met een link.',
        'Open de link in deze browser. Hij werkt 15 minuten en één keer.',
        'Geen mail gekregen? Kijk bij de ongewenste mails.',
      ],
    },
    invite: 'Ben je al lid?',
    inviteLink: 'Zie en verander je gegevens',
  },
  link: {
    title: 'Open je eigen pagina',
    lead: 'Druk op de knop. Na 30 minuten zonder bezoek sluit de pagina vanzelf.',
    button: 'Open mijn pagina',
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: ['Een link werkt 15 minuten en één keer. Vraag gerust een nieuwe.'],
      link: { text: 'Vraag een nieuwe link', address: mine },
    },
    otherBrowser: {
      title: 'Open de link waar je hem vroeg.',
      sentences: [
        'Om je gegevens te beschermen werkt de link alleen in de browser waarin je hem vroeg.',
        'Kopieer de link uit de mail naar die browser, of vraag hier een nieuwe link.',
      ],
      link: { text: 'Vraag hier een nieuwe link', address: mine },
    },
  },
  tooMany: ({ phone, hours }) => ({
    title: 'Je hebt dit te vaak na elkaar gevraagd.',
    sentences: ['Probeer het over een uur opnieuw.', `Lukt het dan nog niet? Bel ons op ${phone}, ${hours}.`],
  }),
  done: {
    bewaard: 'Je gegevens zijn bewaard.',
    mail: 'Je gegevens zijn bewaard. Wij stuurden een mail naar het nieuwe adres. Het geldt zodra je het daar bevestigt.',
    pauze: 'Je staat op pauze. Je krijgt geen uitnodigingen.',
    verder: 'Je doet weer mee.',
    gestopt: 'Je bent gestopt. Je krijgt geen uitnodigingen meer.',
    gegeven: 'Je toestemming is bewaard.',
    ingetrokken: 'Je toestemming is ingetrokken.',
  },
  doneMark: 'Gelukt.',
  mine: {
    title: 'Je eigen pagina',
    hello: (firstName) => `Dag ${firstName}`,
    lead: 'Dit is alles wat wij van jou bewaren. Je antwoorden staan hier niet: die bewaren wij apart. Je kunt ze wel downloaden.',
    signOut: 'Sluit deze pagina af',
    change: 'Verander je gegevens',
    consentsLead: 'Je kunt elke toestemming apart geven en intrekken.',
    give: 'Geef toestemming',
    withdraw: 'Trek in',
    notGiven: 'Niet gegeven.',
    partTitle: 'Meedoen, pauze of stoppen',
    pause: 'Op pauze krijg je geen uitnodigingen. Je blijft lid en gaat verder wanneer je wil.',
    pauseButton: 'Neem pauze',
    resume: 'Je staat op pauze.',
    resumeButton: 'Ga verder',
    leave:
      'Als je stopt, krijg je geen uitnodigingen meer. Wat je nog niet verzond, wissen wij. Je gegevens blijven tot je ze laat wissen, of tot wij ze niet meer nodig hebben.',
    leaveButton: 'Stop als lid',
    rejoin: 'Je bent gestopt. Als je weer lid wordt, geef je opnieuw toestemming.',
    rejoinButton: 'Word weer lid',
    downloadTitle: 'Alles downloaden',
    downloadLead: 'Eén bestand met al je gegevens en je antwoorden. Wij maken het nu en bewaren het niet.',
    pdf: 'Om te lezen (PDF)',
    json: 'Voor een computer (JSON)',
    eraseLead:
      'Je kunt al je gegevens laten wissen. Je kiest zelf wat er met je vroegere antwoorden gebeurt.',
    eraseLink: 'Wis mijn gegevens',
  },
  edit: {
    title: 'Verander je gegevens',
    lead: 'Verander wat niet klopt. Vakjes met “niet verplicht” mag je leeg laten.',
    button: 'Bewaar',
    back: 'Terug zonder te bewaren',
    faultsTitle: 'Er is nog iets niet in orde. Er is niets bewaard.',
    choose: 'Kies',
    optional: 'niet verplicht',
    newMail: 'Een nieuw adres geldt pas als je het bevestigt met een mail die wij daarheen sturen.',
    addressTitle: 'Waar je woont',
    addressHint: 'Alleen nodig als je brieven wil krijgen.',
    aboutTitle: 'Over jou',
    educationHint: 'Alleen met je toestemming, hieronder.',
    educationKept:
      'Wij bewaren dit al. Laat het staan, of maak het vakje leeg: dan wissen wij het. Een andere opleiding bewaren wij alleen met je toestemming, hieronder.',
    howTitle: 'Hoe wij je bereiken',
  },
  faults: {
    name: 'Vul een naam in, zonder nummers of adressen.',
    email: 'Vul een mailadres in, bijvoorbeeld naam@voorbeeld.be.',
    phone: 'Vul een telefoonnummer in, bijvoorbeeld 053 00 00 00.',
    address: 'Vul straat, huisnummer, postcode en plaats in.',
    postcode: 'Een postcode telt vier cijfers.',
    birthYear: (age) => `Vul een jaar van vier cijfers in. Je moet minstens ${age} jaar zijn.`,
    choose: 'Maak een keuze.',
    membership: 'Zonder deze toestemming kun je geen lid worden.',
    mail: 'Wij mogen je alleen mailen met deze toestemming. Of kies een brief.',
    profile: 'Wij bewaren je opleiding alleen met deze toestemming. Of laat de opleiding leeg.',
  },
  newMail: {
    title: 'Bevestig je nieuwe mailadres',
    lead: 'Druk op de knop. Vanaf dan krijg je onze mails op dit adres.',
    button: 'Bevestig dit adres',
    confirmed: {
      title: 'Je nieuwe mailadres geldt nu.',
      sentences: ['Je krijgt onze mails voortaan op dit adres.'],
      link: { text: 'Naar je eigen pagina', address: mine },
    },
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: ['Het adres is al bevestigd, of de link is ouder dan 48 uur.'],
      link: { text: 'Naar je eigen pagina', address: mine },
    },
  },
  erase: {
    title: 'Wil je al je gegevens laten wissen?',
    lead: 'Dit wissen wij meteen, en voorgoed:',
    goes: [
      'je naam, adres, mailadres, telefoon en profiel;',
      'je toestemmingen, uitnodigingen, links en codes;',
      'mails die nog op weg waren naar jou;',
      'antwoorden die je nog niet verzond.',
    ],
    answersTitle: 'Wat doen wij met je vroegere antwoorden?',
    answersLead: 'Wij bewaren antwoorden apart, zonder je naam.',
    keep: 'Laat mijn antwoorden meetellen',
    keepHint: 'Niemand kan ze nog met jou verbinden: het nummer waarvan ze afhangen, wordt gewist.',
    delete: 'Wis ook mijn antwoorden',
    deleteHint:
      'Wij wissen je antwoorden in elke bevraging waarvan wij de sleutel nog hebben. Is de sleutel vernietigd, dan kan niemand ze nog vinden.',
    textsApart:
      'Teksten in je eigen woorden liggen apart, zonder verband met jou. Wij kunnen ze hier niet vinden. Wil je die ook weg, trek ze dan eerst in met je bewijscode.',
    published: 'Wat al gepubliceerd is, blijft. Daarin staan alleen cijfers over groepen.',
    paper: 'Een formulier op papier dat nog niet helemaal ingevoerd is, telt niet meer mee.',
    fault: 'Kies wat er met je antwoorden gebeurt. Er is nog niets gewist.',
    button: 'Wis mijn gegevens',
    back: 'Nee, bewaar alles',
    erased: {
      title: 'Je gegevens zijn gewist.',
      sentences: [
        'Je bent geen lid meer van het inwonerspanel. Dank je voor alles wat je deed.',
        'Zetten wij ooit een oude reservekopie terug, dan wist het programma je daar meteen opnieuw uit.',
      ],
    },
  },
  join: {
    title: 'Word lid van het inwonerspanel',
    lead: 'Enkele keren per jaar vragen wij je mening. Je kunt op elk moment stoppen.',
    minimum: (age) => `Je kunt lid worden vanaf ${age} jaar.`,
    consentsTitle: 'Je toestemming',
    button: 'Schrijf mij in',
    closed: ({ phone, hours }) => ({
      title: 'Je kunt je hier niet zelf inschrijven.',
      sentences: [
        'Wij loten inwoners en sturen hun een uitnodiging. Zo denkt een goede doorsnede van de inwoners mee.',
        `Wil je graag meedoen? Bel ons op ${phone}, ${hours}.`,
      ],
    }),
    asked: {
      title: 'Kijk in je mailbox',
      sentences: [
        'Je krijgt binnen enkele minuten een mail. Pas na je bevestiging ben je lid.',
        'Bevestig je niet binnen 48 uur, dan vergeten wij wat je invulde.',
      ],
    },
    confirmTitle: 'Bevestig je inschrijving',
    confirmLead: 'Druk op de knop. Dan ben je lid van het inwonerspanel.',
    confirmButton: 'Ja, ik word lid',
    joined: {
      title: 'Welkom in het inwonerspanel.',
      sentences: ['Je krijgt een uitnodiging als er een bevraging is.'],
      link: { text: 'Naar je eigen pagina', address: mine },
    },
    gone: {
      title: 'Deze link werkt niet meer.',
      sentences: [
        'Je inschrijving is al bevestigd, of ze is ouder dan 48 uur. Dan kun je je opnieuw inschrijven.',
      ],
      link: { text: 'Naar de inschrijving', address: '/inschrijven' },
    },
    invite: 'Nog geen lid?',
    inviteLink: 'Schrijf je hier in',
  },
  stop: {
    title: 'Minder mails, of stoppen?',
    lead: 'Kies wat je wil. Er verandert nog niets.',
    stop: 'Stuur mij geen mails meer, en ook geen brieven. Ik blijf lid',
    letters: 'Stuur mij brieven in plaats van mails',
    pause: 'Ik neem pauze: voorlopig geen uitnodigingen',
    leave: 'Ik stop als lid van het inwonerspanel',
    button: 'Bevestig mijn keuze',
    mine: 'Naar je eigen pagina',
    already: {
      title: 'Je krijgt al geen mails meer.',
      lead: 'Wil je ze toch weer? Geef dan toestemming voor mails op je eigen pagina.',
      again: 'Weer mails krijgen',
      other: 'Iets anders kiezen',
    },
    stopped: {
      stop: {
        title: 'Je krijgt geen mails meer.',
        sentences: [
          'Brieven krijg je alleen als je daarvoor koos. Je blijft lid.',
          'Op je eigen pagina kun je dat weer veranderen.',
        ],
      },
      letters: {
        title: 'Je krijgt voortaan brieven.',
        sentences: ['Mails sturen wij je niet meer. Op je eigen pagina kun je dat weer veranderen.'],
      },
      pause: {
        title: 'Je staat op pauze.',
        sentences: ['Je krijgt geen uitnodigingen. Op je eigen pagina ga je verder wanneer je wil.'],
      },
      leave: {
        title: 'Je bent gestopt als lid.',
        sentences: [
          'Je krijgt geen uitnodigingen meer. Op je eigen pagina kun je al je gegevens laten wissen.',
        ],
      },
    },
  },
};
