/** The words of a Markdown document as plain values: what is text stays text, also where it looks like HTML. */
import type { MarkedToken, Token } from 'marked';

export type Word =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; words: Word[] }
  | { kind: 'link'; href: string; words: Word[] }
  /** A file that stands beside the document and has no address of its own. */
  | { kind: 'file'; path: string; words: Word[] }
  | { kind: 'break' };

/**
 * @param folder where the document stands, for the names of files beside it
 * @throws Error on a kind of text that pages cannot show
 */
export function wordsOf(tokens: Token[] | undefined, folder: string): Word[] {
  return ((tokens ?? []) as MarkedToken[]).map((token) => wordOf(token, folder));
}

function wordOf(token: MarkedToken, folder: string): Word {
  switch (token.type) {
    case 'text':
    case 'escape':
    case 'html':
    case 'image':
      return { kind: 'text', text: token.text };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'strong':
      return { kind: 'strong', words: wordsOf(token.tokens, folder) };
    case 'em':
      return { kind: 'emphasis', words: wordsOf(token.tokens, folder) };
    case 'link':
      return leadOf(token.href, wordsOf(token.tokens, folder), folder);
    case 'br':
      return { kind: 'break' };
    case 'blockquote':
    case 'checkbox':
    case 'code':
    case 'def':
    case 'del':
    case 'heading':
    case 'hr':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      throw new Error(`"${token.raw.trim()}": pages cannot show ${token.type} within a text.`);
  }
}

/** Only a place in the document itself and a web address can be followed. */
function leadOf(href: string, words: Word[], folder: string): Word {
  if (/^(#|https?:\/\/)/u.test(href)) return { kind: 'link', href, words };
  return { kind: 'file', path: `${folder}/${href}`, words };
}

export function plainText(words: Word[]): string {
  return words
    .map((word) => {
      if (word.kind === 'break') return ' ';
      return 'text' in word ? word.text : plainText(word.words);
    })
    .join('');
}
