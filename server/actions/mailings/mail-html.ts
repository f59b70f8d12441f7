/**
 * A mail as HTML: one column that fits a telephone, readable without its style sheet, without pictures, so that opening it
 * tells nobody anything.
 */
import { readableColour } from '../../../reports/chart-layout/readable-colour.ts';

export interface MailPage {
  /** For the attribute lang: nl, fr, en. */
  lang: string;
  subject: string;
  municipality: string;
  colour: string;
  /** Above everything; null: nothing. */
  notice: string | null;
  /** A line break in one stays one. */
  paragraphs: string[];
  button: string;
  link: string;
  /** Sentences under the button: what to do without it, and whose it is. */
  otherwise: string;
  own: string;
  /** Why it came, and how it stops. */
  why: string;
  stop: { words: string; address: string };
}

export function mailHtml(page: MailPage): string {
  const { lang, subject, municipality, notice, paragraphs, button, link, otherwise, own, why, stop } = page;
  const href = escaped(link);
  return [
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${escaped(subject)}</title>\n<style>${sheet(readableColour(page.colour))}</style>\n</head>\n<body>`,
    `<div class="sheet">\n<p class="head"><strong>${escaped(municipality)}</strong> Inwonerspanel</p>`,
    ...(notice === null ? [] : [`<p class="notice">${escaped(notice)}</p>`]),
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`),
    `<p><a class="button" href="${href}">${escaped(button)}</a></p>`,
    `<p class="small">${escaped(otherwise)}<br>\n<a class="address" href="${href}">${href}</a><br>\n${escaped(own)}</p>`,
    `<p class="foot">${escaped(why)} <a href="${escaped(stop.address)}">${escaped(stop.words)}</a></p>`,
    '</div>\n</body>\n</html>\n',
  ].join('\n');
}

/** In one element, whose checksum lets our own page show the mail. */
function sheet(colour: string): string {
  return [
    'body{margin:0;padding:0;background:#f3f5f6;color:#1b1f24;font:17px/1.5 "Source Sans 3",Arial,Helvetica,sans-serif}',
    `.sheet{max-width:560px;margin:0 auto;padding:24px 20px 16px;background:#fff;border-top:4px solid ${colour}}`,
    `.head{margin:0 0 24px;color:#56606b;font-size:16px}.head strong{color:${colour}}`,
    'p{margin:0 0 16px}.notice{padding:10px 14px;border-left:4px solid #9a4a00;background:#fdf3e7}',
    `.button{display:inline-block;margin:4px 0;padding:12px 24px;border-radius:4px;background:${colour};color:#fff;font-weight:bold;text-decoration:none}`,
    `a{color:${colour}}.small,.foot{color:#56606b;font-size:14px}.address{word-break:break-all}`,
    '.foot{margin-top:24px;padding-top:12px;border-top:1px solid #d5d9de}',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
