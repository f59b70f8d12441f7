/** The tables of a page as data: what stands in which row under which head, as a reader finds it. */
import type { CheerioAPI } from 'cheerio';
import type { ReportTable } from '../../reports/report.ts';

type Element = Parameters<CheerioAPI>[0];

export interface HtmlTable {
  caption: string;
  /** Row label, head of its column, text of the cell. */
  cells: [row: string, column: string, text: string][];
}

export function tablesIn(page: CheerioAPI): HtmlTable[] {
  return page('table')
    .toArray()
    .map((table) => {
      const heads = columnHeads(page, table);
      const cells = page(table)
        .find('tbody tr')
        .toArray()
        .flatMap((row) => {
          const label = page(row).find('th').text();
          return page(row)
            .find('td')
            .toArray()
            .map((cell, i): [string, string, string] => [label, heads[i] ?? '', figureOf(page, cell)]);
        });
      return { caption: page(table).find('caption').text(), cells };
    });
}

/** What the report model says the same table holds. */
export function expectedCells({ columns, rows }: ReportTable): HtmlTable['cells'] {
  return rows.flatMap(({ label, cells }) =>
    cells.map((cell, i): [string, string, string] => [label, columns[i] ?? '', cell.text]),
  );
}

/** The heads just above the cells, through all rows of heads, without the first column. */
function columnHeads(page: CheerioAPI, table: Element): string[] {
  const rows = page(table).find('thead tr').toArray();
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const head of page(row).find('th').toArray()) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const [columns, down] = ['colspan', 'rowspan'].map((name) => Number(page(head).attr(name) ?? 1));
      for (let y = at; y < at + (down ?? 1); y += 1)
        for (let x = column; x < column + (columns ?? 1); x += 1) (grid[y] ??= [])[x] = page(head).text();
    }
  });
  return (grid.at(-1) ?? []).slice(1);
}

/** Without the signs and words that stand behind a figure. */
function figureOf(page: CheerioAPI, cell: Element): string {
  const bare = page(cell).clone();
  bare.find('small, [aria-label]:not(:only-child)').remove();
  bare.find('[class$=letters], [class$=sign]').remove();
  return bare.text().trimEnd();
}
