import { expect } from 'chai';
import { defaultFigureSettings } from '../../reports/figures/service-figures.ts';
import { markOf } from '../../server/actions/figure-choices.ts';
import { importFile } from '../../server/actions/import-figures.ts';
import { visitRow, visitsFile } from '../support/figure-csv.ts';
import { els } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const page = '/beheer/cijfers/instellingen';
const times = { wachttijd: '180', transactietijd: '120' };

describe('the settings of the figures', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
    await importFile(hall.world, {
      kind: 'appointments',
      name: 'mei.csv',
      checksum: 'a',
      source: visitsFile([visitRow('1', 10), visitRow('2', 11, 'Afgehandeld', 'Paspoort')]),
      mapping: null,
      replace: false,
    });
  });
  const settings = () => hall.world.panel.figures.settings();

  it('are for who is signed in and may', async () => {
    expect((await stranger(hall).get(page)).headers['location']).to.equal('/beheer/aanmelden');
    expect((await submit(stranger(hall), page, times)).status).to.equal(401);
  });

  it('list the names in the data, and keep the name each counts under', async () => {
    const name = `products.${markOf('Paspoort')}`;
    const labels = pageOf(await visitor.get(page))('label[for^="products."]');
    expect(labels.toArray().map((label) => pageOf({ text: '' })(label).text())).to.deep.equal([
      'Aanvraag eID',
      'Paspoort',
    ]);
    await submit(visitor, page, { ...times, [name]: 'Aanvraag reispas' });
    expect((await settings()).products).to.deep.equal({ Paspoort: 'Aanvraag reispas' });
    expect(pageOf(await visitor.get(page))(`[id="${name}"]`).attr('value')).to.equal('Aanvraag reispas');
    const last = (await hall.world.panel.audit.all()).at(-1);
    expect([last?.actor, last?.action]).to.deep.equal(['els', 'change figure settings']);
  });

  it('keep everything else that was chosen', async () => {
    const form = {
      wachttijd: '90',
      transactietijd: '60',
      'rustig.7': 'ja',
      'lancering.van': '2021-03',
      'lancering.tot': '2021-05',
      'breuk.0.maand': '2021-09',
      'breuk.0.tekst': 'overstap naar nieuwe software',
      'breuk.0.appointments': 'ja',
      'doel.wat': 'use',
      'doel.percent': '27,5',
      'doel.jaar': '2026',
    };
    expect((await submit(visitor, page, form)).status).to.equal(303);
    const shown = pageOf(await visitor.get(page));
    expect(shown('[id="breuk.0.tekst"]').attr('value')).to.equal('overstap naar nieuwe software');
    expect(shown('[id="doel.percent"]').attr('value')).to.equal('27,5');
    expect(await settings()).to.deep.equal({
      ...defaultFigureSettings,
      quietMonths: [7],
      longestWait: 5400,
      longestTransaction: 3600,
      launch: ['2021-03', '2021-05'],
      breaks: [{ month: '2021-09', text: 'overstap naar nieuwe software', kinds: ['appointments'] }],
      target: { indicator: 'use', share: 0.275, year: 2026 },
    });
  });

  for (const [what, form, sentence] of [
    ['a wait of no minutes', { ...times, wachttijd: '0' }, 'De langste wachttijd is een aantal minuten'],
    [
      'half a launch',
      { ...times, 'lancering.van': '2021-03' },
      'De lancering heeft een eerste en een laatste maand',
    ],
    ['a break without its kinds', { ...times, 'breuk.0.maand': '2021-05', 'breuk.0.tekst': 'x' }, 'Breuk 1'],
    [
      'more than everybody',
      { ...times, 'doel.wat': 'use', 'doel.percent': '101', 'doel.jaar': '2026' },
      'Het doel',
    ],
  ] as const) {
    it(`refuse ${what}, and lose nothing that was typed`, async () => {
      const answer = await submit(visitor, page, form);
      expect(answer.status).to.equal(400);
      expect(pageOf(answer)('[role=alert]').text()).to.include(sentence);
      for (const [name, value] of Object.entries(form))
        expect(pageOf(answer)(`input[name="${name}"]`).attr('value') ?? value).to.equal(value);
      expect(await settings()).to.deep.equal(defaultFigureSettings);
    });
  }
});
