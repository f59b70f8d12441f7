import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const views = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ejs'),
);

describe('the views', () => {
  it('print everything escaped; only whole other views are put in as they are', () => {
    const unescaped = views.flatMap((file) =>
      [...readFileSync(join('views', file), 'utf8').matchAll(/<%-.*/gu)]
        .filter(([line]) => !/^<%-\s*include\(['`]/u.test(line))
        // A questionnaire is refused when its HTML is more than a few tags, or holds an answer (surveys/safety/markup.ts).
        .filter(([line]) => `${file}: ${line}` !== 'answering/questions/html.ejs: <%- field.html %></div>')
        .map(([line]) => `${file}: ${line}`),
    );
    expect(views.length).to.be.above(10);
    expect(unescaped).to.deep.equal([]);
  });
});
