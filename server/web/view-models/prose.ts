/** A Markdown document of our own as plain values for a page: headings with anchors, lists, tables and code. */
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { slugOf } from './slug.ts';
import { plainText, wordsOf, type Word } from './words.ts';

export type ProseBlock =
  | { kind: 'heading'; level: number; id: string; words: Word[] }
  | { kind: 'paragraph'; words: Word[] }
  /** The words of an item in a list without space between its items. */
  | { kind: 'words'; words: Word[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ProseBlock[][] }
  /** The indent in letters, in twos, 12 at most: what does not fit on a line goes on under itself. */
  | { kind: 'code'; lines: { indent: number; text: string }[] }
  /** The first cell of a row is its head. */
  | { kind: 'table'; name: string; head: Word[][]; rows: { head: Word[]; cells: Word[][] }[] };

interface Place {
  /** Where the document stands, for the names of files beside it. */
  folder: string;
  /** How many levels its headings go down, being under headings of the page. */
  under: number;
}

interface Reading extends Place {
  /** Slug -> how often it was given. */
  slugs: Map<string, number>;
  /** The latest heading, and the tables so far: they name a table that has no caption. */
  heading: string;
  tables: number;
}

/** @throws Error on a kind of text that pages cannot show */
export function readProse(markdown: string, place: Place): ProseBlock[] {
  return blocksOf(marked.lexer(markdown), { ...place, slugs: new Map(), heading: '', tables: 0 });
}

function blocksOf(tokens: Token[], reading: Reading): ProseBlock[] {
  return (tokens as MarkedToken[]).flatMap((token) => blockOf(token, reading));
}

function blockOf(token: MarkedToken, reading: Reading): ProseBlock[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [headingOf(token, reading)];
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(token.tokens, reading.folder) }];
    case 'text':
      return [{ kind: 'words', words: wordsOf(token.tokens, reading.folder) }];
    case 'html':
      return [{ kind: 'paragraph', words: [{ kind: 'text', text: token.text }] }];
    case 'list':
      return [listOf(token, reading)];
    case 'code':
      return [{ kind: 'code', lines: token.text.split('\n').map(lineOf) }];
    case 'table':
      return [tableOf(token, reading)];
    case 'blockquote':
    case 'br':
    case 'checkbox':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'hr':
    case 'image':
    case 'link':
    case 'list_item':
    case 'strong':
      throw new Error(`"${token.raw.trim().slice(0, 60)}": pages cannot show ${token.type}.`);
  }
}

function lineOf(text: string): { indent: number; text: string } {
  const indent = text.length - text.trimStart().length;
  return { indent: Math.min(12, indent - (indent % 2)), text };
}

function headingOf(token: Tokens.Heading, reading: Reading): ProseBlock {
  const words = wordsOf(token.tokens, reading.folder);
  reading.heading = plainText(words);
  const slug = slugOf(reading.heading);
  const given = reading.slugs.get(slug) ?? 0;
  reading.slugs.set(slug, given + 1);
  const id = given === 0 ? slug : `${slug}-${given}`;
  return { kind: 'heading', level: token.depth + reading.under, id, words };
}

function listOf({ ordered, start, items }: Tokens.List, reading: Reading): ProseBlock {
  const first = start === '' ? 1 : start;
  return { kind: 'list', ordered, start: first, items: items.map((item) => blocksOf(item.tokens, reading)) };
}

function tableOf({ header, rows }: Tokens.Table, reading: Reading): ProseBlock {
  reading.tables += 1;
  const cells = (row: Tokens.TableCell[]): Word[][] =>
    row.map((cell) => wordsOf(cell.tokens, reading.folder));
  return {
    kind: 'table',
    name: `Table ${reading.tables}: ${reading.heading}`,
    head: cells(header),
    rows: rows.map((row) => {
      const [head = [], ...others] = cells(row);
      return { head, cells: others };
    }),
  };
}
