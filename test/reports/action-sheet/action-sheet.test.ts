import { expect } from 'chai';
import type { ActionTexts } from '../../../reports/action-sheet/action-texts.ts';
import { composeActionSheet } from '../../../reports/action-sheet/compose-action-sheet.ts';
import { looseClaims } from '../../../reports/action-sheet/loose-claims.ts';
import { printedTexts } from '../../../reports/action-sheet/printed-texts.ts';
import { sheetData } from '../../../reports/action-sheet/sheet-data.ts';
import { fillTokens, tokenCatalogue, tokenFaults } from '../../../reports/action-sheet/tokens.ts';
import { printPdf } from '../../../reports/print/pdf.ts';
import type { Report } from '../../../reports/report.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { publishedAction } from '../../support/published-action.ts';

const noTexts: ActionTexts = {
  code: 'A40242',
  year: 2021,
  version: 0,
  explanation: [],
  interpretation: [],
  blocks: [],
  service: null,
};
const context = { figures: publishedAction, service: null, code: 'A40242' };

function inputOf(texts: Partial<ActionTexts> = {}): Parameters<typeof composeActionSheet>[0] {
  return {
    figures: publishedAction,
    municipality: { name: 'Kerkebeek', colour: '#0B5563', logo: null },
    code: 'A40242',
    year: 2021,
    texts: { ...noTexts, ...texts },
    addressOf: (code) => (code === 'A40003' ? 'https://kerkebeek.example/beheer/acties/A40003' : null),
    today: '2022-05-02',
  };
}

function saidIn(report: Report): string {
  return printedTexts(report.sections).join('\n').replaceAll('\u00a0', ' ');
}

function idsOf({ sections }: Report): string[] {
  return sections.filter(({ level }) => level === 1).map(({ id }) => id);
}

describe('the sheet of an action', () => {
  const report = composeActionSheet(inputOf());
  const said = saidIn(report);

  it('says what the action is, and leads to the action beside it', () => {
    expect(report.title).to.equal('A40242 Digitale dienstverlening aan de loketten');
    expect(report.coverLines).to.deep.equal([
      'Status: In uitvoering',
      'Trekker: Schepen van Burgerzaken',
      'Planning: van 01/01/2020 tot 31/12/2025',
    ]);
    const [facts] = report.sections[0]?.blocks ?? [];
    expect(facts?.kind === 'facts' && facts.items.at(-1)).to.deep.equal({
      label: 'Zie ook',
      text: 'A40003 Vernieuwing van de website',
      href: 'https://kerkebeek.example/beheer/acties/A40003',
    });
  });

  it('gives account and budget of every year, with what was executed and what was left', () => {
    expect(said).to.include(
      '57,0 % uitgevoerd, 14.245,33 euro van 25.000,00 euro. Niet uitgevoerd: 10.754,67 euro.',
    );
    expect(said).to.include('−14.245,33').and.to.include('−25.000,00').and.to.include('90,0 %');
  });

  it('shows revenue with its own sign, and what came in above the budget', () => {
    const texts = { ...noTexts, code: 'A40003' };
    const other = saidIn(composeActionSheet({ ...inputOf(), code: 'A40003', texts }));
    expect(other).to.include(
      'Exploitatie 2021 (ontvangst): 125,0 % uitgevoerd, 500,00 euro van 400,00 euro.',
    );
    expect(other).to.include('Meer dan gepland: 100,00 euro.').and.not.to.include('−500,00');
  });

  const published: [what: string, sentence: string][] = [
    ['contacts', '10.611 contacten'],
    ['contacts a month outside the summer', 'tussen 700 en 900 per maand'],
    ['a product and its share', 'PIN/PUK-codes: 787 contacten, 7,4 % van alle contacten'],
    ['the waiting time', 'wachtte men gemiddeld 4,0 minuten'],
    ['the transaction time', 'duurde de hulp gemiddeld 7,2 minuten'],
    ['who was served early', 'werd 75 % ook vóór dat uur opgeroepen'],
    ['the busiest day', 'Donderdag was in 2021 de drukste dag: 30 % van de contacten.'],
    ['other days', 'Maandag 21 %, dinsdag 14 %, woensdag 21 %'],
    ['the evening of that day', 'van 18 tot 19 uur op donderdag (20 %)'],
    ['logins', '3.901 aanmeldingen'],
    ['logins a month', '325 per maand, over 12 volledige maanden'],
    ['the launch', 'lag het aantal tussen 150 en 200 per maand'],
    [
      'requests',
      '2.888 aanvragen, het meest voor Uittreksel strafregister (1.515), Samenstelling gezin (805) en Adreswijziging (568)',
    ],
    ['walk-ins that nobody counted', 'Dringende bezoeken zonder afspraak'],
  ];
  for (const [what, sentence] of published)
    it(`says ${what} as they were published`, () => {
      const everything = `${said}\n${notesIn(report)}`;
      expect(everything).to.include(sentence);
    });

  it('never sets a half year beside a whole one, and divides no requests by logins', () => {
    expect(said).to.include('Vergelijken met 2020 kan niet');
    const requests = report.sections.filter(({ id }) => id === 'aanvragen');
    const saidOfThem = requests.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list'));
    expect(JSON.stringify(saidOfThem)).to.include('Een aanmelding is geen aanvraag').and.not.to.include('%');
  });

  it('shows the figures that were chosen, in a fixed order, and all when none was', () => {
    expect(idsOf(report)).to.deep.equal([
      'actie',
      'budget',
      'contacten',
      'producten',
      'tijden',
      'weekdagen',
      'aanmeldingen',
      'aanvragen',
      'bron',
    ]);
    const chosen = composeActionSheet(inputOf({ blocks: ['counter', 'contacts'] }));
    expect(idsOf(chosen)).to.deep.equal(['actie', 'budget', 'contacten', 'aanmeldingen', 'bron']);
  });

  it('sets the interpretation apart, and says that it is one', () => {
    const written = composeActionSheet(
      inputOf({ explanation: ['Uitleg.'], interpretation: ['Door de apps.'] }),
    );
    expect(idsOf(written).slice(-2)).to.deep.equal(['duiding', 'bron']);
    const section = written.sections.find(({ id }) => id === 'duiding');
    expect(section?.blocks.map(({ kind }) => kind)).to.deep.equal(['note', 'paragraph']);
  });

  it('is a sound PDF', async () => {
    await expectSound(await printPdf(composeActionSheet(inputOf({ interpretation: ['Door de apps.'] }))));
  });

  it('as data has the same figures as numbers, with their base', () => {
    const data = sheetData(inputOf({ explanation: ['[contacten 2021]'] }));
    const valueOf = (figure: string, of: string | null, period = '2021'): unknown =>
      data.figures.find((one) => one.figure === figure && one.of === of && one.period === period);
    expect(valueOf('contacts', null)).to.deep.include({ value: 10_611, unit: 'contacts', why: null });
    expect(valueOf('contacts', null, '2020')).to.deep.include({ value: 5161, why: 'partial' });
    expect(valueOf('product', 'PIN/PUK-codes')).to.deep.include({ value: 787 });
    expect(valueOf('hour share of the weekday', 'donderdag 18-19')).to.deep.include({ base: 3183 });
    expect(data.budget.at(-1)).to.deep.include({ account: -14_245.33, plan: -25_000, left: 10_754.67 });
    expect(data.texts.explanation).to.deep.equal(['10.611']);
  });
});

function notesIn({ sections }: Report): string {
  return sections
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? (block.table.notes ?? []) : [])),
    )
    .join('\n');
}

describe('a figure between brackets', () => {
  const filled = (text: string): string => fillTokens(text, context).replaceAll('\u00a0', ' ');

  it('is what the figures give now', () => {
    expect(filled('[contacten 2021], [Contacten per maand 2021]')).to.equal('10.611, 884');
    expect(filled('[aanmeldingen per maand 2021] en [aandeel donderdag 2021]')).to.equal('325 en 30 %');
    expect(filled('[contacten voor pin/puk-codes 2021]: [aandeel PIN/PUK-codes 2021]')).to.equal(
      '787: 7,4 %',
    );
    expect(filled('[drukste uur donderdag 2021], [aandeel drukste uur donderdag 2021]')).to.equal(
      'van 18 tot 19 uur, 20 %',
    );
    expect(filled('[uitvoering 2021] van [budget 2021]')).to.equal('57,0 % van −25.000,00');
  });

  it('follows the figures when they change', () => {
    const figures = { ...publishedAction, appointments: publishedAction.appointments.slice(0, -1) };
    expect(fillTokens('[contacten 2021]', { ...context, figures })).to.equal('9.911 (onvolledig jaar)');
  });

  it('that is not known, or has no figure, is named', () => {
    expect(tokenFaults('[bezoekers 2021] en [contacten 2021]', context)).to.have.length(1);
    expect(tokenFaults('[bezoekers 2021]', context)[0]).to.include('“[bezoekers 2021]” kennen wij niet.');
    expect(tokenFaults('[contacten]', context)[0]).to.include('met het jaartal achteraan');
    expect(tokenFaults('[contacten 1999]', context)).to.deep.equal([
      '“[contacten 1999]”: daarvoor is er geen cijfer.',
    ]);
    expect(filled('[bezoekers 2021] [contacten 1999]')).to.equal('[bezoekers 2021] (geen cijfer)');
  });

  it('is offered for everything that has a figure, each as it can be written', () => {
    const offered = tokenCatalogue(context, 2021);
    expect(offered.length).to.be.above(25);
    for (const { token, now } of offered) expect(fillTokens(token, context), token).to.equal(now);
  });
});

describe('what staff write without a figure that bears it', () => {
  const printed = ['10.611 contacten', '57,0\u00a0%'];
  const quotes = (text: string): string[] => looseClaims(text, printed).map(({ quote }) => quote);

  it('is named when a number stands nowhere on the sheet', () => {
    expect(quotes('Er waren 10.611 contacten, of 12.000 in 2021 volgens A40003.')).to.deep.equal(['12.000']);
  });

  it('is named when a word of comparison or size has no figure in its sentence', () => {
    expect(quotes('Het gebruik is gestegen. In [contacten 2021] gevallen steeg het.')).to.deep.equal([
      'gestegen',
    ]);
    expect(quotes('De meeste mensen komen op donderdag.')).to.deep.equal(['De meeste']);
  });

  it('is nothing in plain words', () => {
    expect(quotes('De afspraken werken goed sinds 2020.')).to.deep.equal([]);
  });
});
