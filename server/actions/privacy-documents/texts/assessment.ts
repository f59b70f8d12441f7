/** The assessment of effects on data protection (article 35 GDPR): a template, filled in as far as the program knows, in Dutch. */
import type { PlainBlock, PlainSection } from '../../../../reports/print/docx/plain-document.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { WaveConcerns } from '../wave-concerns.ts';
import { basisOf, gapUnless, periodsOf, processorRows, responsible } from './in-dutch.ts';
import { measures } from './register.ts';
import { risks } from './risks.ts';

export function assessmentSections(facts: NoticeFacts, waves: WaveConcerns[]): PlainSection[] {
  return [
    {
      title: '1. Waarover gaat deze beoordeling?',
      blocks: [
        ...responsible(facts),
        {
          kind: 'text',
          text: 'De gemeente bevraagt inwoners over beleid en dienstverlening met een panel. Leden vullen vragenlijsten in op het internet, op papier of aan de telefoon. Over groepen van minstens tien mensen verschijnen rapporten.',
        },
        ...gapUnless(
          false,
          'Beschrijf kort waarom de gemeente deze bevragingen doet, en wie erover besliste.',
        ),
      ],
    },
    { title: '2. Welke bevragingen?', blocks: wavesTable(waves) },
    {
      title: '3. Noodzaak en evenredigheid',
      blocks: [
        { kind: 'text', text: `Grondslag: ${basisOf(facts)}` },
        {
          kind: 'list',
          items: [
            'Geen rijksregisternummer; een bestand waarin er een staat, wordt geweigerd.',
            'Geboortejaar in plaats van geboortedatum; bij antwoorden alleen groepen.',
            `Wie ${facts.minimumAge} jaar of ouder is, kan meedoen; aan een lid wordt niet onbeperkt gevraagd.`,
            'Meedoen is vrij, en kan ook op papier of aan de telefoon. Niet meedoen heeft geen gevolg.',
            'Antwoorden dienen nooit om te controleren of te beslissen over één persoon.',
          ],
        },
        { kind: 'list', items: Object.values(periodsOf(facts)) },
        ...gapUnless(false, 'Waarom volstaat een steekproef of een kortere vragenlijst niet?'),
      ],
    },
    { title: '4. Wie werkt mee?', blocks: processorRows(facts) },
    {
      title: '5. Maatregelen die het programma neemt',
      blocks: [{ kind: 'list', items: measures }],
    },
    {
      title: '6. Risico’s voor inwoners',
      blocks: [
        {
          kind: 'table',
          heads: ['Wat kan er misgaan?', 'Wat staat daartegenover?', 'Wat blijft over?', 'Oordeel'],
          rows: risks.map(({ risk, against, left }) => [risk, against, left, '[in te vullen]']),
        },
      ],
    },
    {
      title: '7. Oordeel en opvolging',
      blocks: [
        ...gapUnless(false, 'Advies van de functionaris voor gegevensbescherming, met datum.'),
        ...gapUnless(false, 'Mening van inwoners of hun vertegenwoordigers, of waarom die niet gevraagd is.'),
        ...gapUnless(false, 'Besluit: aanvaardbaar, aanvaardbaar met maatregelen, of voorleggen aan de VTC.'),
        ...gapUnless(false, 'Wie herbekijkt deze beoordeling, en wanneer?'),
      ],
    },
  ];
}

function wavesTable(waves: WaveConcerns[]): PlainBlock[] {
  if (waves.length === 0) return [{ kind: 'text', text: 'Er is nog geen bevraging.' }];
  const rows = waves.map(({ wave, title, concerns }) => [
    `${wave} ${title}`,
    concerns.length === 0 ? 'geen' : concerns.join('; '),
  ]);
  return [{ kind: 'table', heads: ['Bevraging', 'Aandachtspunten in de vragenlijst'], rows }];
}
