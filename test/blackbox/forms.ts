/** Forms of a page, as a browser would send them: with what is filled in already, and the word that proves where they came from. */
import { load } from 'cheerio';

export interface Form {
  action: string;
  method: string;
  /** multipart/form-data when it takes a file. */
  encoding: string;
  fields: Record<string, string>;
  /** Fields of words, in which a visitor can type anything. */
  free: string[];
  /** Of each list: what can be chosen, without nothing. */
  choices: Record<string, string[]>;
}

const kindsOfWords = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time']);

/** @param path of the page: where a form without an action goes */
export function formsOf(html: string, path: string): Form[] {
  const page = load(html);
  return page('form')
    .toArray()
    .map((element) => {
      const form = page(element);
      const fields: Record<string, string> = {};
      const free: string[] = [];
      const choices: Record<string, string[]> = {};
      for (const one of form.find('input[name], textarea[name], select[name]').toArray()) {
        const field = page(one);
        const name = field.attr('name') ?? '';
        const type = one.tagName === 'input' ? (field.attr('type') ?? 'text') : one.tagName;
        if (type === 'file') continue;
        if (type === 'checkbox' || type === 'radio') {
          if (field.attr('checked') !== undefined) fields[name] = field.attr('value') ?? 'on';
          continue;
        }
        if (type === 'select')
          choices[name] = field
            .find('option')
            .toArray()
            .map((each) => page(each).attr('value') ?? '')
            .filter((value) => value !== '');
        const chosen = field.find('option[selected]').first();
        const first = field.find('option').first();
        fields[name] =
          type === 'select'
            ? ((chosen.length > 0 ? chosen : first).attr('value') ?? '')
            : type === 'textarea'
              ? field.text()
              : (field.attr('value') ?? '');
        if (type === 'textarea' || kindsOfWords.has(type)) free.push(name);
      }
      return {
        action: form.attr('action') ?? path,
        method: (form.attr('method') ?? 'get').toUpperCase(),
        encoding: form.attr('enctype') ?? 'application/x-www-form-urlencoded',
        fields,
        free,
        choices,
      };
    });
}

/** Addresses a page leads to, of this installation. */
export function linksOf(html: string, path: string): string[] {
  const page = load(html);
  const here = new URL(path, 'http://here');
  return page('a[href]')
    .toArray()
    .map((element) => page(element).attr('href') ?? '')
    .filter((href) => URL.canParse(href, here.href))
    .map((href) => new URL(href, here))
    .filter(({ origin }) => origin === here.origin)
    .map(({ pathname, search }) => pathname + search);
}
