/** The entry in the register of processing (article 30 GDPR), filled in as far as the program knows, in Dutch. */
import type { PlainBlock, PlainSection } from '../../../../reports/print/docx/plain-document.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { basisOf, processorRows, periodsOf, responsible } from './in-dutch.ts';

interface Processing {
  name: string;
  purposes: string[];
  people: string;
  data: string[];
  basis: string;
  readers: string;
  kept: string[];
}

export function registerSections(facts: NoticeFacts): PlainSection[] {
  const all = [panel(facts), surveys(facts), staff(facts)];
  return [
    { title: 'Verwerkingsverantwoordelijke', blocks: responsible(facts) },
    ...all.map((one): PlainSection => ({ title: one.name, blocks: blocksOf(one) })),
    {
      title: 'Verwerkers en doorgifte',
      blocks: [
        ...processorRows(facts),
        {
          kind: 'text',
          text: 'Het programma zelf geeft niets door buiten de eigen databank en de mailserver die ingesteld is.',
        },
      ],
    },
    { title: 'Beveiliging', blocks: [{ kind: 'list', items: measures }] },
  ];
}

/** Also those of the assessment. */
export const measures: string[] = [
  'Namen en antwoorden staan in twee databanken. Wie wat antwoordde, is nergens bewaard en alleen af te leiden met een sleutel in een bestand apart.',
  'Elke rol ziet alleen wat bij de taak hoort. Wie namen ziet, ziet geen losse antwoorden. Elke download is een apart recht en staat in het logboek.',
  'Medewerkers melden zich aan met wachtwoord en tweede factor, of met het account van de gemeente.',
  'Cijfers verlaten het programma alleen als vrijgave: groepen onder tien mensen blijven verborgen, ook door aftrekken.',
  'Het logboek is een keten van controlegetallen: een wijziging achteraf valt op.',
  'Reservekopieën zijn versleuteld en bevatten de sleutels niet. Na het terugzetten worden wissingen opnieuw uitgevoerd.',
  'Logbestanden bevatten geen adressen, antwoorden, links of IP-adressen.',
];

function panel(facts: NoticeFacts): Processing {
  const periods = periodsOf(facts);
  return {
    name: 'Inwonerspanel: leden en uitnodigingen',
    purposes: ['Inwoners uitnodigen voor bevragingen', 'Nagaan of het panel op de bevolking lijkt'],
    people: `Inwoners van ${facts.minimumAge} jaar en ouder die lid zijn of uitgenodigd worden.`,
    data: [
      'Naam, adres, e-mailadres, telefoonnummer, taal, gewenste weg',
      'Geboortejaar, gender, deelgemeente, opleiding als ze gevraagd is',
      'Herkomst van het lidmaatschap, toestemmingen met datum en versie van de tekst',
      'Uitnodigingen per bevraging en of ze aankwamen; nooit of iemand antwoordde',
    ],
    basis: basisOf(facts),
    readers: 'De beheerder. Communicatie zoekt één lid tegelijk op, met het hele e-mailadres.',
    kept: [periods.members, periods.frame, periods.links, periods.mail],
  };
}

function surveys(facts: NoticeFacts): Processing {
  const periods = periodsOf(facts);
  return {
    name: 'Bevragingen: antwoorden en rapporten',
    purposes: ['Antwoorden tellen en er rapporten over groepen van maken', 'Jaren vergelijken'],
    people: 'Panelleden en uitgenodigde inwoners die een vragenlijst invullen.',
    data: [
      'Antwoorden onder een pseudoniem, met leeftijdsgroep, gendergroep en deelgemeente, hoogstens een dag',
      'Antwoorden in eigen woorden, apart en zonder pseudoniem',
      'Kladversies tot het verzenden, versleuteld',
    ],
    basis: basisOf(facts),
    readers:
      'Niemand ziet antwoorden bij een naam. De beleidsmedewerker en de gegevensbeheerder lezen antwoorden in eigen woorden na en halen eruit wat naar iemand wijst.',
    kept: [periods.answers, periods.keys],
  };
}

function staff(facts: NoticeFacts): Processing {
  return {
    name: 'Medewerkers: toegang en logboek',
    purposes: ['Toegang geven', 'Kunnen nagaan wie wat deed'],
    people: 'Medewerkers van de gemeente met een account.',
    data: ['Naam, e-mailadres, rol', 'Aanmeldingen en handelingen, met tijdstip'],
    basis:
      'Taak van algemeen belang en wettelijke plicht om te beveiligen (artikel 6.1.e en artikel 32 van de AVG).',
    readers: 'De beheerder. Het logboek ook de gegevensbeheerder.',
    kept: [periodsOf(facts).log],
  };
}

function blocksOf({ purposes, people, data, basis, readers, kept }: Processing): PlainBlock[] {
  return [
    {
      kind: 'table',
      heads: ['Onderdeel', 'Invulling'],
      rows: [
        ['Doeleinden', purposes.join('; ')],
        ['Betrokkenen', people],
        ['Gegevens', data.join('; ')],
        ['Grondslag', basis],
        ['Wie ze ziet', readers],
        ['Bewaartermijn', kept.join(' ')],
      ],
    },
  ];
}
