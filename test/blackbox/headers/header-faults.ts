/** What an answer lacks, in words. */
import type { Answer } from '../visitor.ts';

/** @param path of what was asked: personal pages are never kept, styles and scripts are */
export function headerFaults(path: string, { headers }: Answer): string[] {
  const one = (name: string): string => [headers[name] ?? ''].flat().join(',');
  const csp = one('content-security-policy');
  // A file to keep, which a browser never runs as a page of ours: a sandbox allows less than any list.
  const isKept = one('content-disposition').startsWith('attachment') && csp === 'sandbox';
  const rules = new Map(csp.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]));
  const wanted: [boolean, string][] = [
    [isKept || /'nonce-[\w+/=-]{16,}'/u.test(rules.get('script-src') ?? ''), 'a nonce for scripts'],
    [!csp.includes('unsafe-'), 'a policy without unsafe-*'],
    [isKept || rules.get('object-src') === "object-src 'none'", "object-src 'none'"],
    [isKept || rules.get('base-uri') === "base-uri 'none'", "base-uri 'none'"],
    [isKept || rules.get('frame-ancestors') === "frame-ancestors 'none'", "frame-ancestors 'none'"],
    [
      Number(/max-age=(\d+)/u.exec(one('strict-transport-security'))?.[1]) >= 15_552_000,
      'HSTS of half a year',
    ],
    [one('x-content-type-options') === 'nosniff', 'nosniff'],
    [['no-referrer', 'same-origin'].includes(one('referrer-policy')), 'a Referrer-Policy'],
    [one('cross-origin-opener-policy') === 'same-origin', 'Cross-Origin-Opener-Policy'],
    [isAsset(path) || one('cache-control').includes('no-store'), 'no-store'],
    [headers['x-powered-by'] === undefined, 'silence on what it is built with'],
    [!/\d/u.test(one('server')), 'silence on its version'],
    [headers['access-control-allow-credentials'] === undefined, 'no CORS with cookies'],
    [path === 'API' || headers['access-control-allow-origin'] === undefined, 'no CORS'],
  ];
  const cookies = (headers['set-cookie'] ?? []).flatMap(cookieFaults);
  return [...wanted.filter(([holds]) => !holds).map(([, what]) => `lacks ${what}`), ...cookies];
}

/** Cookies for one part of the site cannot be __Host-, which asks for the path "/". */
export function cookieFaults(line: string): string[] {
  const [name = ''] = line.split('=');
  const marks = line.toLowerCase();
  const isHost = name.startsWith('__Host-') && marks.includes('path=/;');
  const isPart = name.startsWith('__Secure-') && /path=\/\w/u.test(marks);
  const wanted: [boolean, string][] = [
    [isHost || isPart, '__Host- (or __Secure- for a part of the site)'],
    [marks.includes('httponly'), 'HttpOnly'],
    [/;\s*secure/u.test(marks), 'Secure'],
    [/samesite=(strict|lax)/u.test(marks), 'SameSite'],
  ];
  return wanted.filter(([holds]) => !holds).map(([, what]) => `cookie ${name} lacks ${what}`);
}

function isAsset(path: string): boolean {
  return /\.(js|css|svg|woff2|png)( again)?$/u.test(path) || path === 'API' || path.startsWith('/huisstijl');
}
