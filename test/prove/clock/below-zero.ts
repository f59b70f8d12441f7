/** Looks for times below zero while the clock is put back by an hour. */
import { load } from 'cheerio';
import { ask, pause } from '../support/ask.ts';
import type { MovedClock } from './moved-clock.ts';
import { hour, type Sitting } from './sessions.ts';

/** Of a wave whose first day is not there yet by the clock, and of what else has days and moments. */
const pages = [
  'golven',
  'golven/2027-1',
  'golven/2027-1/respons',
  'golven/2027-1/uitnodigen',
  'account',
  'logboek',
  'privacy',
  'medewerkers',
];

export async function pagesBack({ browser }: Sitting, clock: MovedClock): Promise<{ faults: string[]; read: number }> {
  clock.move(-hour);
  const faults: string[] = [];
  let read = 0;
  for (const page of pages) {
    const { status, text } = await browser.go(`/beheer/${page}`);
    const negative = /(?<![\w\d.,-])[-−]\d[^\n]*/u.exec(load(text)('main').text())?.[0];
    if (status === 200) read += 1;
    if (status >= 500 || negative !== undefined) faults.push(`${page}: ${status} ${negative ?? ''}`);
  }
  if (read < 5) faults.push(`only ${read} pages`);
  return { faults, read };
} // prettier-ignore

/** The clock is put back while a request is answered, which takes a third of a second. */
export async function requestBack(url: string, clock: MovedClock): Promise<string[]> {
  clock.move(0);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const going = ask(`${url}/mijn`, { method: 'POST', headers, body: 'email=niemand%40kerkebeek.example' });
  await pause(100);
  clock.move(-hour);
  const { status } = await going;
  return status === 200 ? [] : [`asking for a link gave ${status}`];
}
