import type { Report } from '../../reports/report.ts';

/** What somebody could type who hopes that a page takes it for more than words. */
export const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">klik</a>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '<!--<script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<math><mtext><style><img src onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<details open ontoggle=alert(1)>',
  '<style></style><script>alert(1)</script>',
  '"autofocus onfocus="alert(1)',
  '` onmouseover=alert(1) x=`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<%= process.env %><%- include("x") %>',
];

/** Not words of the report, but what the program itself chose. */
const own = new Set(
  'id kind shape unit state role tone mark language colour ink section table date level data number'.split(
    ' ',
  ),
);

/** The same report with the payload behind every text in it. */
export function withPayload(report: Report, payload: string): Report {
  return spoiled(report, '', payload) as Report;
}

function spoiled(value: unknown, key: string, payload: string): unknown {
  if (own.has(key)) return value;
  if (typeof value === 'string') return `${value}${payload}`;
  if (Array.isArray(value)) return value.map((one) => spoiled(one, '', payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, name, payload)]));
}
