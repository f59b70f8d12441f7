import { expect } from 'chai';
import { openTownHall, stranger } from './town-hall.ts';

const address = '/.well-known/security.txt';

describe('security.txt', () => {
  it('says where a hole can be told, and until when that can be relied on', async () => {
    const hall = await openTownHall({ securityContact: 'mailto:security@kerkebeek.example' });
    const answer = await stranger(hall).get(address);
    expect(answer.headers['content-type']).to.equal('text/plain; charset=utf-8');
    expect(answer.text.split('\n')).to.deep.equal([
      'Contact: mailto:security@kerkebeek.example',
      'Expires: 2025-06-08T00:00:00Z',
      'Preferred-Languages: nl, en, fr',
      `Canonical: http://panel.kerkebeek.example${address}`,
      '',
    ]);
  });

  it('does not exist where nobody is named', async () => {
    expect((await stranger(await openTownHall()).get(address)).status).to.equal(404);
  });
});
