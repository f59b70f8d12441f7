import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { drawLine } from '../../../reports/print/letters/draw-line.ts';
import { closePaper, drawArtifact, openPaper, startPage } from '../../../reports/print/paper.ts';
import { type } from '../../../reports/print/theme.ts';
import { reportSample } from '../../fixtures/report-sample.ts';
import { printLines } from '../../support/printed-lines.ts';
import { requireTools, runTool } from '../../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'panelpeil-line-'));

function keep(name: string, pdf: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, pdf);
  return path;
}

describe('one line of any text', function () {
  before(function () {
    requireTools(this, 'pdf', ['pdftotext']);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Left and right edge of what the line shows. */
  async function edgesOf(text: string, align?: 'left' | 'center' | 'right'): Promise<[number, number]> {
    const paper = openPaper(reportSample);
    startPage(paper);
    const place = { x: 300, baseline: 100, ...(align === undefined ? {} : { align }) };
    drawArtifact(paper, () => drawLine(paper.doc, text, type.text, place));
    const boxes = runTool('pdftotext', ['-bbox', keep('line.pdf', closePaper(paper)), '-']);
    const edges = [...boxes.matchAll(/<word xMin="([\d.]+)".* xMax="([\d.]+)"/g)];
    return [
      Math.min(...edges.map(([, left]) => Number(left))),
      Math.max(...edges.map(([, , right]) => Number(right))),
    ];
  }

  for (const text of ['tevreden', 'tevreden 😀', 'שביע רצון', 'חי en meer', 'نعم 22']) {
    it(`starts, stands about or ends at its place: ${text}`, async () => {
      const [left] = await edgesOf(text);
      const [from, to] = await edgesOf(text, 'center');
      const [, right] = await edgesOf(text, 'right');
      expect(left).to.be.closeTo(300, 0.2);
      expect((from + to) / 2).to.be.closeTo(300, 0.2);
      expect(right).to.be.closeTo(300, 0.2);
    });
  }

  it('lets the space at its end hang out, on the side where the line ends', async () => {
    for (const text of ['tevreden', 'שביע רצון', 'نعم 22'])
      expect(await edgesOf(`${text} `, 'right')).to.deep.equal(await edgesOf(text, 'right'));
  });

  it('is not turned round by an override in an answer, nor does it leave its place', async () => {
    const path = keep('override.pdf', await printLines(['\u202eabc\u0000 22\u00a0%', 'volgende']));
    expect(runTool('pdftotext', [path, '-']).split(/\s*\n/)).to.include.members(['abc 22 %', 'volgende']);
  });
});
