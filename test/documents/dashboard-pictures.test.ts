import { expect } from 'chai';
import { composeDashboard } from '../../reports/dashboard/compose-dashboard.ts';
import { chartsIn } from '../../server/documents/chart-files.ts';
import { drawPicture } from '../../server/documents/chart-view.ts';
import { houseSheet } from '../../server/documents/house-colours.ts';
import { htmlDocument } from '../../server/documents/html-document.ts';
import { darkClasses } from '../../server/documents/picture.ts';
import { counterYears } from '../support/counter-years.ts';

describe('the charts of service figures as pictures', () => {
  for (const colour of ['#0B5563', '#7A1F3D', '#8A6D00'])
    it(`have a colour on a dark page for all that is drawn, with ${colour} as house colour`, () => {
      const municipality = { name: 'Kerkebeek', colour, logo: null };
      const report = composeDashboard({
        figures: counterYears,
        service: null,
        year: 2023,
        municipality,
        today: '2023-11-20',
      });
      const { css } = houseSheet(colour);
      const needed = chartsIn(report).flatMap(({ chart }) =>
        [680, 340].flatMap((width) => darkClasses(drawPicture(chart, width, true))),
      );
      expect(needed.length).to.be.above(50);
      expect([...new Set(needed)].filter((name) => !css.includes(`.${name}`))).to.deep.equal([]);
    });

  it('are in the HTML file, with the shades of the busy hours', async () => {
    const municipality = { name: 'Kerkebeek', colour: '#0B5563', logo: null };
    const html = await htmlDocument(
      composeDashboard({
        figures: counterYears,
        service: null,
        year: 2021,
        municipality,
        today: '2023-11-20',
      }),
    );
    expect(html).to.contain('heat--4').and.contain('.heat--4{');
  });
});
