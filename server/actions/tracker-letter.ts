/** The mail that tells a colleague what a release changed in the tracker: plain text, and the same as HTML. */
import type { News } from '../../reports/counter/tracker-news.ts';
import type { Letter } from './outbox.ts';

export interface TrackerNews {
  municipality: string;
  counterName: string;
  waves: string[];
  news: News[];
  /** The address people reach us at, and the token that ends these mails. */
  publicUrl: string;
  token: string;
}

export function trackerLetter(to: string, told: TrackerNews): Letter {
  const { municipality, counterName, waves, news, publicUrl, token } = told;
  const page = `${publicUrl}/beheer/loket`;
  const unsubscribe = `${publicUrl}/loket/afmelden/${token}`;
  const intro = `Er zijn nieuwe resultaten over het ${counterName} (bevraging ${waves.join(', ')}). Dit is nieuw of veranderd:`;
  const care = 'Deze cijfers zijn misschien nog niet gepubliceerd. Kijk dat na voor u ze met anderen deelt.';
  const why = 'U krijgt deze mail omdat u dat op de pagina Loket hebt aangevinkt.';
  const lines = news.map(({ figure, text }) => `${figure} ${text}`);
  return {
    to,
    subject: `${municipality}: nieuwe cijfers over het ${counterName}`,
    text: [
      intro,
      ...lines.map((line) => `- ${line}`),
      care,
      `Alle cijfers: ${page}`,
      `${why} Geen mails meer? ${unsubscribe}`,
    ].join('\n\n'),
    html: [
      '<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>',
      escaped(`${municipality}: nieuwe cijfers`),
      '</title></head><body>',
      `<p>${escaped(intro)}</p>`,
      `<ul>${news.map(({ figure, text }) => `<li><strong>${escaped(figure)}</strong> ${escaped(text)}</li>`).join('')}</ul>`,
      `<p>${escaped(care)}</p>`,
      `<p><a href="${escaped(page)}">Alle cijfers</a></p>`,
      `<p><small>${escaped(why)} <a href="${escaped(unsubscribe)}">Geen mails meer</a></small></p>`,
      '</body></html>',
    ].join(''),
    unsubscribe,
  };
}

/** Text as it stands in HTML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
