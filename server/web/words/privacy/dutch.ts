/** The notice in Dutch, with u or je: what differs is a handful of words. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { NoticeFacts } from '../../../actions/privacy-documents/notice-facts.ts';
import type { NoticePart, PrivacyWords } from './privacy-words.ts';

export interface Speech {
  you: string;
  your: string;
  can: string;
  ask: string;
  withdraw: string;
}

export function dutchPrivacy(say: Speech): PrivacyWords {
  return {
    title: 'Privacyverklaring',
    heading: 'Privacy\u00ADverklaring',
    link: 'Privacy',
    lead: (name) => `Hoe ${name} omgaat met gegevens over wie meedoet met het inwonerspanel.`,
    parts: (facts) => [
      who(facts),
      which(facts, say),
      why(facts, say),
      apart(say),
      seen(facts),
      kept(facts, say),
      safe(),
      rights(facts, say),
      complaint(say),
    ],
    drawnUp: (day) => `Deze verklaring is het laatst nagelezen op ${dutchDay(day)}.`,
  };
}

function who({ name, address, email, phone, officer, site }: NoticeFacts): NoticePart {
  const reach = [address, phone, email].filter((part) => part !== null && part !== '').join(', ');
  const texts = [
    `De gemeente ${name} is verantwoordelijk voor het inwonerspanel op ${site}: ${reach}.`,
    ...(officer === null
      ? []
      : [
          `Vragen over persoonsgegevens beantwoordt de functionaris voor gegevensbescherming: ${[officer.name, officer.email].filter((part) => part !== '').join(', ')}.`,
        ]),
  ];
  return { title: 'Wie is verantwoordelijk?', texts };
}

function which({ minimumAge }: NoticeFacts, { your, you }: Speech): NoticePart {
  return {
    title: 'Welke gegevens gebruiken wij?',
    texts: [`Het panel is voor wie ${minimumAge} jaar of ouder is. Wij vragen geen rijksregisternummer.`],
    items: [
      `Om ${you} te kunnen uitnodigen: naam, adres, e-mailadres en telefoonnummer, in welke taal en langs welke weg ${you} uitgenodigd wil worden.`,
      'Om te zien of het panel op de bevolking lijkt: geboortejaar, gender, deelgemeente en, als dat gevraagd is, opleiding.',
      'Hoe iemand lid werd, en waarmee die persoon wanneer instemde.',
      `${capital(your)} antwoorden op vragenlijsten. Die liggen apart, zonder naam.`,
      'Geen locatie, geen IP-adres en geen gegevens over de computer of telefoon. Alleen om misbruik te beperken tellen wij een kwartier tot een dag lang pogingen per netwerk, zonder het adres leesbaar te bewaren.',
    ],
  };
}

function why({ basis, selfRegistration }: NoticeFacts, { your, you }: Speech): NoticePart {
  const task =
    'Inwoners betrekken bij het beleid is een taak van de gemeente (artikel 304 van het Decreet over het lokaal bestuur, artikel 6.1.e van de AVG). Daarom mogen wij mensen uitnodigen en antwoorden verwerken.';
  const consent = `Wij doen dat met ${your} toestemming (artikel 6.1.a van de AVG). Intrekken kan altijd.`;
  const mail = `Mails sturen wij alleen met ${your} toestemming.${selfRegistration ? ' Wie zichzelf inschrijft, bevestigt dat met een link in een mail.' : ''}`;
  return {
    title: 'Waarvoor, en waarom mag dat?',
    texts: [basis === 'task' ? task : consent, mail],
    items: [
      'Inwoners uitnodigen voor vragenlijsten over het beleid en de dienstverlening, en hen hoogstens enkele keren per jaar vragen.',
      'De antwoorden tellen en er rapporten van maken, over groepen van minstens tien mensen.',
      `Nooit om te controleren of te handhaven, en nooit om over ${you} persoonlijk iets te beslissen.`,
    ],
  };
}

function apart({ your, you }: Speech): NoticePart {
  return {
    title: 'Hoe blijven antwoorden en namen uit elkaar?',
    texts: [
      'Namen en antwoorden staan in twee gescheiden databanken. Nergens staat bewaard wie wat antwoordde, en ook niet wanneer. Een sleutel, in een bestand apart, laat het programma nagaan of iemand al meedeed. Medewerkers zien dat niet.',
      `Zolang die sleutel bestaat, zijn antwoorden vertrouwelijk, en meer beloven wij niet: wie het programma zelf beheert, zou ${you} in theorie aan ${your} antwoorden kunnen koppelen. Als twee medewerkers samen de sleutel van een bevraging vernietigen, kan niemand dat nog.`,
      `Wat ${you} in eigen woorden schrijft, ligt nog eens apart. Een medewerker die geen namen van leden ziet, haalt er eerst uit wat naar iemand kan wijzen.`,
    ],
  };
}

function seen({ processors }: NoticeFacts): NoticePart {
  return {
    title: 'Wie krijgt de gegevens te zien?',
    texts: [
      'Wie namen en adressen ziet, ziet geen losse antwoorden, en omgekeerd. In rapporten en op de website staan alleen cijfers over groepen. Wij verkopen niets en geven niets door aan anderen, behalve aan wie voor ons werkt:',
    ],
    items:
      processors.length === 0
        ? ['Op dit ogenblik is niemand anders opgegeven.']
        : processors.map(({ name, task, place }) => `${name}: ${task} (${place})`),
  };
}

function kept({ kept: periods }: NoticeFacts, { your }: Speech): NoticePart {
  return {
    title: 'Hoe lang bewaren wij gegevens?',
    texts: ['Het programma wist dit zelf, elke dag, en houdt bij dat het dat deed.'],
    items: [
      `Namen en adressen: zolang iemand lid is, en ${periods.left} dagen daarna. Wie ${periods.inactive} maanden niets van zich liet horen, krijgt een vraag, en wordt gewist als er ${periods.answer} dagen later geen antwoord is.`,
      `Wie geloot werd: tot ${periods.samples} dagen na het einde van de bevraging. Wie uitgenodigd werd: tot ${periods.invitations} maanden erna, om niemand te vaak te vragen. Daarna blijven alleen aantallen.`,
      `Persoonlijke links en codes: tot ${periods.codes} dagen na het einde.`,
      `Welke mails verstuurd zijn, zonder hun inhoud: tot ${periods.mails} dagen na het einde.`,
      `Antwoorden, zonder naam: zolang ze nodig zijn om jaren te vergelijken. ${capital(your)} eigen antwoorden kunnen vroeger gewist worden, zie hieronder.`,
      `Een logboek van wat medewerkers doen, zonder namen van leden. Reservekopieën: ${periods.backups} dagen.`,
    ],
  };
}

function safe(): NoticePart {
  return {
    title: 'Hoe zijn de gegevens beveiligd?',
    texts: [
      'De verbinding is versleuteld, en reservekopieën zijn dat ook. Medewerkers melden zich aan met een tweede bewijs naast hun wachtwoord. Wat zij doen, komt in een logboek dat niemand ongemerkt kan wijzigen.',
      'Wat iemand invult, blijft ook op het eigen toestel staan tot het verzonden is. Deze website meet geen bezoekers, en haalt geen lettertypes of scripts bij andere websites.',
      'Deze website gebruikt alleen cookies die nodig zijn, en geen cookies van anderen. Dit zijn ze; voor de naam kan nog “__Secure-” of “__Host-” staan:',
    ],
    cookies: {
      vragenlijst: 'weet welke vragenlijst open is, tot de browser sluit',
      bewijscode: 'draagt de bewijscode, tot een half uur na het verzenden of tot de browser sluit',
      taal: 'weet welke andere taal dan Nederlands gekozen werd, tot de browser sluit',
      'mijn-vraag': 'herkent de browser waarin iemand een link vroeg om zich aan te melden, 15 minuten',
      mijn: 'houdt een lid aangemeld, tot een half uur zonder bezoek',
      panelpeil: 'houdt medewerkers aangemeld, hoogstens 8 uur',
      gemeente: 'voor medewerkers die zich aanmelden met hun account van de gemeente, 10 minuten',
    },
  };
}

function rights({ phone, email }: NoticeFacts, say: Speech): NoticePart {
  const { you, your, can, withdraw } = say;
  return {
    title: `Wat ${can} vragen?`,
    texts: [
      `Dit ${can} zelf doen op de pagina /mijn, met een link die ${you} per mail krijgt. ${say.ask} Bel ${phone} of mail naar ${email}. Wij antwoorden binnen een maand.`,
    ],
    items: [
      'Alles inkijken en meenemen wat wij bewaren, als pdf of als bestand.',
      'Verbeteren wat niet klopt.',
      `Een pauze nemen, het panel verlaten, of ${withdraw}.`,
      `Gewist worden, en daarbij kiezen of ook ${your} eerdere antwoorden verdwijnen, zolang de sleutel van die bevraging er is.`,
      'Eén vragenlijst terugtrekken met het ontvangstbewijs dat na het verzenden op het scherm stond.',
      'Bezwaar maken, of vragen om gegevens voorlopig niet te gebruiken.',
    ],
  };
}

function complaint({ can }: Speech): NoticePart {
  return {
    title: 'Niet tevreden?',
    texts: [`Zeg het ons, of dien een klacht in. Dat ${can} bij:`],
    items: [
      'Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens, Havenlaan 88, 1000 Brussel, contact@toezichtcommissie.be',
      'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be',
    ],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
