import { expect } from 'chai';
import { bind, flow } from '../../../reports/print/flow.ts';
import type { Piece } from '../../../reports/print/flow.ts';
import { openPaper, pageNumber, startPage } from '../../../reports/print/paper.ts';
import type { Paper } from '../../../reports/print/paper.ts';
import { reportSample } from '../../fixtures/report-sample.ts';

/** Pieces of the given heights that write down "name page" when they are set. */
function makePieces(
  paper: Paper,
  seen: string[],
  heights: Record<string, { height: number; keep?: boolean }>,
): Piece[] {
  return Object.entries(heights).map(([name, { height, keep = false }]) => ({
    before: 10,
    height,
    keep,
    draw: () => seen.push(`${name} ${pageNumber(paper)}`),
  }));
}

function newPaper(): Paper {
  const paper = openPaper(reportSample);
  startPage(paper);
  return paper;
}

describe('the flow of a report over its pages', () => {
  it('starts a page when a piece no longer fits', () => {
    const [paper, seen]: [Paper, string[]] = [newPaper(), []];
    flow(
      paper,
      makePieces(paper, seen, { text: { height: 400 }, chart: { height: 400 }, note: { height: 20 } }),
    );
    expect(seen).to.deep.equal(['text 1', 'chart 2', 'note 2']);
  });

  it('takes a heading along with the chart it announces', () => {
    const [paper, seen]: [Paper, string[]] = [newPaper(), []];
    const heights = {
      text: { height: 500 },
      heading: { height: 20, keep: true },
      finding: { height: 40, keep: true },
      chart: { height: 200 },
    };
    flow(paper, makePieces(paper, seen, heights));
    expect(seen).to.deep.equal(['text 1', 'heading 2', 'finding 2', 'chart 2']);
  });

  it('drops the space above a piece at the top of a page', () => {
    const paper = newPaper();
    const top = paper.y;
    flow(paper, makePieces(paper, [], { text: { height: 100 }, more: { height: 50 } }));
    expect(paper.y - top).to.equal(100 + 10 + 50);
  });

  it('sets the head of a table again above the row that starts a page', () => {
    const [paper, seen]: [Paper, string[]] = [newPaper(), []];
    const head = { height: 30, draw: () => seen.push(`head ${pageNumber(paper)}`) };
    const rows = makePieces(paper, seen, {
      one: { height: 350 },
      two: { height: 370 },
      three: { height: 350 },
    });
    flow(paper, [
      ...makePieces(paper, seen, { caption: { height: 5 } }),
      ...rows.map((row) => ({ ...row, head })),
    ]);
    expect(seen).to.deep.equal(['caption 1', 'one 1', 'head 2', 'two 2', 'head 3', 'three 3']);
  });

  it('breaks a run that is longer than a page after all', () => {
    const [paper, seen]: [Paper, string[]] = [newPaper(), []];
    flow(
      paper,
      makePieces(paper, seen, {
        one: { height: 400, keep: true },
        two: { height: 400, keep: true },
        three: { height: 100 },
      }),
    );
    expect(seen).to.deep.equal(['one 1', 'two 2', 'three 2']);
  });

  it('binds pieces to one that is as high as they are together', () => {
    const [paper, seen]: [Paper, string[]] = [newPaper(), []];
    const whole = bind(
      makePieces(paper, seen, { title: { height: 20 }, picture: { height: 300 }, base: { height: 13 } }),
    );
    expect(whole).to.include({ before: 10, height: 20 + 10 + 300 + 10 + 13 });
    whole.draw(0);
    expect(seen).to.deep.equal(['title 1', 'picture 1', 'base 1']);
  });
});
