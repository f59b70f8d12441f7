/** Submissions as no browser sends them: bytes, JSON and HTTP gone wrong, drawn by chance that can be repeated. */
import type { Draw } from '../../surveys/seeded.ts';
import type { Asking } from './ask.ts';

export interface Fuzzed {
  path: string;
  asking: Asking;
}

const texts = [
  'a\u0000b', '\ud800', '\u202eomgekeerd', '😀'.repeat(40), 'a\u2028b', `e${'\u0301'.repeat(500)}`, 'x'.repeat(1_000_000), '\ufeffja', '', ' ',
  "'; drop table responses; --", '<script>alert(1)</script>', '{{7*7}}', '../../etc/passwd', 'toString', '__proto__',
]; // prettier-ignore
const numbers = ['1e400', '-0', 'NaN', '9007199254740993', '1e-400', '00', '-1', '3.7'];
const raw = [
  '', 'null', '[]', '"ja"', '42', 'true', '{', '{"KENT":"ja","KENT":"nee"}', '{"__proto__":{"a":1},"KENT":"ja"}',
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`, `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`, '{"constructor":{"prototype":{"x":1}}}',
]; // prettier-ignore
const types = [
  'application/json', 'application/json; charset=foo', 'application/json; charset=utf-16', 'text/plain', 'application/xml', '',
  'application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=latin1', 'multipart/form-data; boundary=x', 'multipart/form-data',
]; // prettier-ignore
const bytes = [
  Buffer.from([0xc3, 0x28]),
  Buffer.from([0xc0, 0xaf]),
  Buffer.from([0xff, 0xfe, 0x00]),
  Buffer.from([0xed, 0xa0, 0x80]),
];
const paths = [
  '/vragenlijst', '/vragenlijst', '/vragenlijst', '/vragenlijst/antwoorden', '/vragenlijst/antwoorden', '/vragenlijst?deel=1&deel=2',
  '/vragenlijst%00', '/vragenlijst/%E0%A4%A', `/vragenlijst?${Array.from({ length: 200 }, (_, i) => `a${i}=1`).join('&')}`,
  `/vragenlijst?a=${'x'.repeat(12_000)}`, '/vragenlijst/bedankt', '/vragenlijst/wijzigen', '/deelnemen', '/intrekken',
]; // prettier-ignore

const asked = ['KENT', 'DOET', 'CIJFER', 'OPEN'];

/** @param word of the page, so that it is looked at; @param names of questions */
export function fuzzed(draw: Draw, word: string, names = asked): Fuzzed {
  const headers: Record<string, string> = { 'X-Panelpeil-Token': word };
  const type = draw.chance(0.6) ? draw.oneOf(types.slice(0, 1)) : draw.oneOf(types);
  if (type !== '') headers['Content-Type'] = type;
  if (draw.chance(0.05)) headers['Content-Encoding'] = draw.oneOf(['br', 'gzip', 'deflate', 'foo']);
  if (draw.chance(0.05)) headers['X-HTTP-Method-Override'] = 'DELETE';
  const isForm = type.startsWith('application/x-www-form');
  const body = draw.chance(0.1) ? draw.oneOf(bytes) : isForm ? form(draw, word, names) : json(draw, names);
  return { path: draw.oneOf(paths), asking: { method: draw.chance(0.95) ? 'POST' : 'GET', headers, body } };
}

function json(draw: Draw, names: string[]): string {
  if (draw.chance(0.25)) return draw.oneOf(raw);
  const answers = [...names, 'onbekend', `${names.at(-1)}-Comment`]
    .filter(() => draw.chance(0.6))
    .map((name) => `${JSON.stringify(name)}:${value(draw, 0)}`)
    .join(',');
  return draw.chance(0.3) ? `{"answers":{${answers}},"page":${value(draw, 1)}}` : `{${answers}}`;
}

function value(draw: Draw, depth: number): string {
  const kind = draw.below(depth > 3 ? 3 : 5);
  if (kind === 0) return JSON.stringify(draw.oneOf(texts));
  if (kind === 1) return draw.oneOf(numbers);
  if (kind === 2) return draw.oneOf(['null', 'true', '"ja"', '1', '"wandelen"']);
  const parts = Array.from({ length: draw.below(4) }, () => value(draw, depth + 1));
  return kind === 3 ? `[${parts.join(',')}]` : `{${parts.map((part, i) => `"k${i}":${part}`).join(',')}}`;
}

function form(draw: Draw, word: string, names: string[]): string {
  const all = [
    ...names.map((name) => `v.${name}`),
    'pagina',
    'getoond',
    'knop',
    'gewijzigd',
    'v.__proto__',
    'v.',
  ];
  const fields = all
    .filter(() => draw.chance(0.6))
    .map((name) => [
      name,
      draw.chance(0.3) ? draw.oneOf(['p1', 'p2', 'KENT,DOET', 'verzenden', 'volgende']) : draw.oneOf(texts),
    ]);
  return new URLSearchParams([...fields, ['bewijs', word]] as [string, string][]).toString();
}
