import { expect } from 'chai';
import { readProse, type ProseBlock } from '../../server/web/view-models/prose.ts';

const read = (markdown: string): ProseBlock[] => readProse(markdown, { folder: 'docs', under: 1 });

describe('a document of ours as a page', () => {
  it('keeps HTML as text', () => {
    const text = JSON.stringify(read('Fewer than <b>ten</b>.\n\n<script>alert(1)</script>'));
    expect(read('<script>alert(1)</script>')).to.deep.equal([
      { kind: 'paragraph', words: [{ kind: 'text', text: '<script>alert(1)</script>' }] },
    ]);
    expect(text).to.include('{"kind":"text","text":"<b>"}');
  });

  it('follows places in itself and web addresses, and only names other files', () => {
    const [paragraph] = read('[a](#a) [b](https://aapor.org) [c](decisions/011.md) [d](javascript:alert(1))');
    const words = paragraph?.kind === 'paragraph' ? paragraph.words : [];
    expect(words.flatMap((word) => (word.kind === 'link' ? [word.href] : []))).to.deep.equal([
      '#a',
      'https://aapor.org',
    ]);
    expect(words.flatMap((word) => (word.kind === 'file' ? [word.path] : []))).to.deep.equal([
      'docs/decisions/011.md',
      'docs/javascript:alert(1)',
    ]);
  });

  it('gives headings the anchors that GitHub gives them, a level down', () => {
    const headings = read('# Means, medians, NPS\n\n## The key `panel`\n\n## Gamma γ\n\n## Gamma γ');
    expect(headings.map((one) => (one.kind === 'heading' ? `${one.level} ${one.id}` : ''))).to.deep.equal([
      '2 means-medians-nps',
      '3 the-key-panel',
      '3 gamma-γ',
      '3 gamma-γ-1',
    ]);
  });

  it('refuses what it cannot show, rather than leave it out', () => {
    expect(() => read('> said by another')).to.throw('"> said by another": pages cannot show blockquote.');
    expect(() => read('a ~~word~~ too many')).to.throw('pages cannot show del within a text');
  });
});
