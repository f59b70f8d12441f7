/** Every page that somebody comes to by links, and where files are: a few of each kind. */
import { formsOf, linksOf, type Form } from './forms.ts';
import type { House } from './house.ts';
import type { Role } from './targets.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface Crawled {
  pages: Map<string, Answer>;
  /** Addresses that look like files: nothing is taken of them. */
  files: string[];
}

export interface FormOnPage {
  page: string;
  form: Form;
}

const known = new WeakMap<House, Map<string, Promise<Crawled>>>();
const most = 140;
const ofEachKind = 2;

/** The same each time. */
export function crawledAs(house: House, role: Role | 'stranger'): Promise<Crawled> {
  const all = known.get(house) ?? new Map<string, Promise<Crawled>>();
  known.set(house, all);
  const crawled = all.get(role) ?? crawlAs(house, role);
  all.set(role, crawled);
  return crawled;
}

export async function crawlAs(house: House, role: Role | 'stranger'): Promise<Crawled> {
  const visitor = role === 'stranger' ? house.visitor() : await house.staff(role);
  const wave = house.at('DASH').replace(/\/[^/]*$/u, '');
  return crawl(visitor, ['/', '/resultaten', '/loket', '/inschrijven', '/mijn', '/deelnemen', ...(role === 'stranger' ? [] : ['/beheer/golven', wave])]); // prettier-ignore
}

async function crawl(visitor: Visitor, from: string[]): Promise<Crawled> {
  const [pages, files] = [new Map<string, Answer>(), new Set<string>()];
  const [seen, kinds] = [new Set<string>(), new Map<string, number>()];
  const queue = [...from];
  for (let path = queue.shift(); path !== undefined && pages.size < most; path = queue.shift()) {
    const kind = kindOf(path);
    const count = kinds.get(kind) ?? 0;
    if (seen.has(path) || count >= ofEachKind) continue;
    seen.add(path);
    kinds.set(kind, count + 1);
    if (isFile(path)) {
      files.add(path);
      continue;
    }
    const answer = await visitor.get(path);
    pages.set(path, answer);
    queue.push(...(answer.headers.location === undefined ? linksOf(answer.text, path) : [answer.headers.location]).filter((one) => one.startsWith('/'))); // prettier-ignore
  }
  return { pages, files: [...files] };
}

/** Members, uploads and mailings are of one kind each; of a query only its names count. */
function kindOf(path: string): string {
  const [place = '', query = ''] = path.split('?');
  const parts = place.split('/').map((part) => (/^[\w-]{16,}$|^[A-Z]-?\d{3,}$/u.test(part) ? '…' : part));
  return `${parts.join('/')}?${[...new URLSearchParams(query).keys()].toSorted().join('&')}`;
}

function isFile(path: string): boolean {
  return /\.[a-z0-9]{2,5}(\?|$)/u.test(path) || path.includes('/bestand/');
}

/** One of each kind that changes something. */
export function formsIn({ pages }: Crawled): FormOnPage[] {
  const found = new Map<string, FormOnPage>();
  for (const [page, { text }] of pages)
    for (const form of formsOf(text, page))
      if (form.method === 'POST')
        found.set(`${kindOf(form.action)} ${Object.keys(form.fields).join()}`, { page, form });
  return [...found.values()];
}
