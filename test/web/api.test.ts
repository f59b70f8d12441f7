import { expect } from 'chai';
import { withdrawPublication } from '../../server/actions/publish-results.ts';
import { tablesShape, wavesShape } from '../../server/web/api/document-shapes.ts';
import { els } from '../support/kerkebeek.ts';
import { twoBanners } from '../support/two-banners.ts';
import { publishRelease, releaseOf } from './public-page.ts';
import { openTownHall, stranger } from './town-hall.ts';

const tables = '/api/v1/waves/2021-3/tables';

describe('published results for programs', () => {
  it('are listed by wave, with the addresses of page and tables', async () => {
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    const { body, headers } = await stranger(hall).get('/api/v1/waves');
    const [wave] = wavesShape.parse(body).waves;
    expect(wave).to.include({ wave: '2021-3', release: '1', page: '/resultaten/2021-3', tables });
    expect(headers).to.include({ 'access-control-allow-origin': '*' });
  });

  it('are the tables of the release, cell by cell, and what it hides is hidden', async () => {
    const hall = await openTownHall();
    const release = twoBanners();
    await publishRelease(hall, release);
    const document = tablesShape.parse((await stranger(hall).get(tables)).body);
    expect(document.tables).to.deep.equal(release.tables);
    expect([document.responses, document.wave]).to.deep.equal([release.responses, '2021-3']);
  });

  it('do not exist before they are published: nobody can tell a release from a wave that is not there', async () => {
    const hall = await openTownHall();
    await releaseOf(hall, twoBanners());
    const [released, none, listed] = await Promise.all([
      stranger(hall).get(tables),
      stranger(hall).get('/api/v1/waves/1999-1/tables'),
      stranger(hall).get('/api/v1/waves'),
    ]);
    const said = ({ status, body }: typeof none): unknown => [status, (body as { detail: string }).detail];
    expect(said(released)).to.deep.equal(said(none));
    expect([none.status, listed.body]).to.deep.equal([404, { format: 'panelpeil-waves/1', waves: [] }]);
  });

  it('are gone once they are withdrawn, with the reason', async () => {
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    const reason = 'Een rij stond in de verkeerde kolom.';
    await withdrawPublication(hall.world, els, '2021-3', { number: 1, reason });
    const { status, body, headers } = await stranger(hall).get(tables);
    expect([status, headers['content-type']]).to.deep.equal([410, 'application/problem+json; charset=utf-8']);
    expect(JSON.stringify(body)).to.contain(reason);
  });

  it('are described at every address that is there', async () => {
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    const { body } = await stranger(hall).get('/api/v1/openapi.json');
    const { paths, components } = body as { paths: object; components: { schemas: object } };
    for (const path of Object.keys(paths)) {
      const { status } = await stranger(hall).get(path.replace('{wave}', '2021-3'));
      expect(status, path).to.equal(200);
    }
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(Object.keys(components.schemas)).to.include.members(references.map(([, name]) => name));
  });

  it('are read only, and errors are told to programs in their own form', async () => {
    const hall = await openTownHall();
    const [written, missing] = [await stranger(hall).post(tables), await stranger(hall).get('/api/v2/waves')];
    expect([written.status, missing.status]).to.deep.equal([405, 404]);
    expect(missing.headers['content-type']).to.contain('application/problem+json');
  });
});
