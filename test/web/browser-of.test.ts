import { expect } from 'chai';
import { browserOf } from '../../server/web/browser-of.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const lines: [string, string][] = [
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox op Linux'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36`, 'Chrome op Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 'Edge op Windows'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`, 'Chrome op Android'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) ${webkit} Version/18.5 Safari/604.1`, 'Safari op een iPhone'],
  ['<script>alert(1)</script>', 'Onbekende browser'],
  ['', 'Onbekende browser'],
];

describe('the browser of a session', () => {
  for (const [line, told] of lines) {
    it(`is told as ${told}, from ${JSON.stringify(line.slice(0, 60))}`, () => {
      expect(browserOf(line)).to.equal(told);
    });
  }
});
