/** What the browser of a resident sends: the link, the button, the questionnaire, the answers. */
import { load } from 'cheerio';
import type { JsonObject } from '../../surveys/question.ts';
import type { Ask, Asked } from './asking.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

/** With our script, from the link on: the welcome, the button, one page, and the answers as JSON. */
export async function flowWithScript(ask: Ask, token: string, answers: string): Promise<void> {
  await flowOfAnswers(ask, await openLink(ask, token), answers);
}

/** The page and the answers alone. @param cookie as openLink gives it */
export async function flowOfAnswers(ask: Ask, cookie: string, answers: string): Promise<void> {
  const word = await firstPage(ask, cookie);
  const headers = { cookie, 'Content-Type': json, 'X-Panelpeil-Token': word };
  expectStatus(await ask('POST', '/vragenlijst', { headers, body: answers }), 200);
}

/** Without scripts: every page posted, from bodies as pagesOf gives them. */
export async function flowWithoutScript(ask: Ask, token: string, pages: string[]): Promise<void> {
  const { cookie, word } = await begin(ask, token);
  for (const page of pages) {
    const body = `${page}&bewijs=${word}`;
    const posted = await ask('POST', '/vragenlijst', { headers: { cookie, 'Content-Type': form }, body });
    const next = expectStatus(posted, 303).headers.location ?? '';
    if (next === '/vragenlijst/bedankt') return;
    expectStatus(await ask('GET', next, { headers: { cookie } }), 200);
  }
  throw new Error('the last page did not lead to the thank-you');
}

/** Saves answers as our script does while somebody types: each page then shows them. */
export async function saveAnswers(ask: Ask, token: string, answers: JsonObject): Promise<{ cookie: string }> {
  const { cookie, word } = await begin(ask, token);
  const headers = { cookie, 'Content-Type': json, 'X-Panelpeil-Token': word };
  const body = JSON.stringify({ answers, page: null });
  expectStatus(await ask('POST', '/vragenlijst/antwoorden', { headers, body }), 200);
  return { cookie };
}

/** What a browser posts of each page for somebody with these answers, but the word of the page. */
export async function pagesOf(ask: Ask, token: string, answers: JsonObject): Promise<string[]> {
  const { cookie } = await saveAnswers(ask, token, answers);
  const pages: string[] = [];
  for (let next = '/vragenlijst?deel=1'; next !== '/vragenlijst/bedankt';) {
    const { text } = expectStatus(await ask('GET', next, { headers: { cookie } }), 200);
    const page = load(text);
    const fields = new URLSearchParams(page('#vragenlijst').serialize());
    fields.set('knop', page('#vragenlijst button').first().attr('value') ?? '');
    const body = fields.toString();
    const posted = await ask('POST', '/vragenlijst', { headers: { cookie, 'Content-Type': form }, body });
    next = expectStatus(posted, 303).headers.location ?? '';
    fields.delete('bewijs');
    pages.push(fields.toString());
  }
  return pages;
}

async function begin(ask: Ask, token: string): Promise<{ cookie: string; word: string }> {
  const cookie = await openLink(ask, token);
  return { cookie, word: await firstPage(ask, cookie) };
}

/** The welcome and its button. @returns the cookie that stands for the link from then on */
export async function openLink(ask: Ask, token: string): Promise<string> {
  expectStatus(await ask('GET', `/deelnemen/${token}`), 200);
  const { headers } = expectStatus(await ask('POST', `/deelnemen/${token}`), 303);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** @returns the word that goes back with the answers */
async function firstPage(ask: Ask, cookie: string): Promise<string> {
  const { text } = expectStatus(await ask('GET', '/vragenlijst', { headers: { cookie } }), 200);
  return /name="bewijs" value="([^"]+)"/u.exec(text)?.[1] ?? '';
}

function expectStatus(asked: Asked, status: number): Asked {
  if (asked.status === status) return asked;
  throw new Error(`${status} expected, got ${asked.status}: ${asked.text.slice(0, 300)}`);
}
