import { expect } from 'chai';
import PDFDocument from 'pdfkit';
import { PNG } from 'pngjs';
import { readLogo } from '../../server/actions/png-logo.ts';
import { png, type PngWishes } from '../support/png.ts';

describe('the logo of a municipality', () => {
  const plain: [string, PngWishes][] = [
    ['colour with transparency', { colour: 6 }],
    ['colour', { colour: 2 }],
    ['grey with transparency', { colour: 4 }],
    ['grey', { colour: 0 }],
    ['two colours', { colour: 0, depth: 1, width: 9 }],
    ['a palette', { colour: 3 }],
    ['a small palette', { colour: 3, depth: 4, width: 5 }],
    ['two thousand pixels either way', { colour: 0, depth: 1, width: 2000, height: 2000 }],
  ];
  for (const [what, wishes] of plain) {
    it(`may be a PNG in ${what}, and a report can print it`, async () => {
      const logo = readLogo(png(wishes));
      expect(logo).to.include({ type: 'image/png', width: wishes.width ?? 4, height: wishes.height ?? 3 });
      const paper = new PDFDocument();
      paper.on('data', () => undefined);
      const ended = new Promise((resolve) => paper.once('end', resolve));
      paper.image(Buffer.from(logo.data, 'base64'), { width: 100 });
      paper.end();
      await ended;
    });
  }

  it('is kept without what the picture does not need: who made it, where, and with what', () => {
    const withTexts = png({
      before: [
        ['tEXt', Buffer.from('Author\0Noor Janssens')],
        ['eXIf', Buffer.from('GPS 50.9')],
        ['iCCP', Buffer.from('profile')],
      ],
    });
    const { data } = readLogo(withTexts);
    expect(data).to.equal(readLogo(png()).data);
    expect(Buffer.from(data, 'base64').toString('latin1')).not.to.match(/Noor|GPS|profile/u);
  });

  it('is kept on white, without transparency: a printer then writes it at once, and always the same', () => {
    const clear = Buffer.from(readLogo(png({ colour: 6 })).data, 'base64');
    const palette = readLogo(png({ colour: 3, before: [['tRNS', Buffer.from([0])]] }));
    const [read, seen] = [clear, Buffer.from(palette.data, 'base64')].map((bytes) => PNG.sync.read(bytes));
    expect([clear.readUInt8(24), clear.readUInt8(25)]).to.deep.equal([8, 2]);
    expect([read, seen].map((one) => [...(one?.data.subarray(0, 4) ?? [])])).to.deep.equal([
      [255, 255, 255, 255],
      [255, 255, 255, 255],
    ]);
  });

  const good = png();
  const refused: [string, Buffer, string][] = [
    ['nothing', Buffer.alloc(0), 'geen PNG'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'geen PNG'],
    [
      'a drawing that can run scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'geen PNG',
    ],
    [
      'a web page that starts like a PNG',
      Buffer.concat([good.subarray(0, 8), Buffer.from('<script>alert(1)</script>')]),
      'beschadigd',
    ],
    [
      'one with a page after its end',
      Buffer.concat([good, Buffer.from('<script>alert(1)</script>')]),
      'beschadigd',
    ],
    ['half a picture', good.subarray(0, good.length - 20), 'beschadigd'],
    [
      'one with a changed byte',
      Buffer.from(good.map((byte, i) => (i === 20 ? byte + 1 : byte))),
      'beschadigd',
    ],
    ['one that is too wide', png({ width: 2001, colour: 0 }), '2.001 bij 3 beeldpunten'],
    [
      'one that says it is enormous',
      png({ width: 2 ** 31 - 1, height: 2 ** 31 - 1, rows: Buffer.alloc(9) }),
      'beeldpunten',
    ],
    ['one without a size', png({ width: 0, rows: Buffer.alloc(3) }), 'beschadigd'],
    ['an interlaced one', png({ interlace: 1 }), 'interlaced'],
    ['one that moves', png({ before: [['acTL', Buffer.alloc(8)]] }), 'beweegt'],
    ['one of sixteen bits', png({ depth: 16 }), 'kleurdiepte'],
    ['one of an unknown kind', png({ colour: 5 }), 'kleurdiepte'],
    ['one with rows missing', png({ rows: Buffer.alloc(17) }), 'beschadigd'],
    ['one that unpacks to far more than it says', png({ rows: Buffer.alloc(30_000_000) }), 'beschadigd'],
    ['one with an unknown filter', png({ rows: Buffer.alloc(51, 9) }), 'beschadigd'],
    ['one of more than 200 kB', Buffer.concat([good, Buffer.alloc(200_000)]), 'te groot'],
  ];
  for (const [what, bytes, words] of refused) {
    it(`is not ${what}`, () => {
      expect(() => readLogo(bytes)).to.throw(words);
    });
  }
});
