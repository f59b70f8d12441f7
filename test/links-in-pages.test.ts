/** Links between our own written pages lead somewhere, to the heading too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

const pages = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...docs()];

function docs(): string[] {
  const files = readdirSync('docs', { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => join('docs', file));
}

/** As the site that shows them makes names of headings. */
function headingsOf(page: string): Set<string> {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gmu)];
  return new Set(
    headings.map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function deadLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu)].map(([, link = '']) => link);
  return links.filter((link) => {
    const [path = '', heading] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return true;
    return heading !== undefined && !headingsOf(file).has(heading);
  });
}

describe('the written pages', () => {
  for (const page of pages) {
    it(`have no dead links: ${page}`, () => {
      expect(deadLinks(page, readFileSync(page, 'utf8'))).to.deep.equal([]);
    });
  }

  it('would be seen with one', () => {
    const text = '[a](docs/nowhere.md) [b](docs/operations.md#nowhere) [c](docs/operations.md#settings)';
    expect(deadLinks('README.md', text)).to.deep.equal(['docs/nowhere.md', 'docs/operations.md#nowhere']);
  });
});
