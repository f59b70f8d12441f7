/**
 * A wave run by one civil servant, from an empty register to a release: members imported, a sample drawn, invitations by mail
 * and by letter, answers by mail, letter and paper, a reminder, the response, closing and releasing. Real databases, a real
 * mail server.
 */
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { brusselsDay } from '../../server/actions/brussels-day.ts';
import { beginMailings } from '../../server/actions/mailings/begin-mailings.ts';
import { hashPassword } from '../../server/actions/password.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { followDays } from '../../server/actions/waves/follow-days.ts';
import type { World } from '../../server/actions/world.ts';
import { demoAnswers } from '../../server/demo/demo-answers.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { kerkebeek } from '../../server/demo/demo-settings.ts';
import { demoWaves } from '../../server/demo/demo-waves.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';
import { type Mailer, smtpMailer } from '../../server/mail/mailer.ts';
import { sendOrders } from '../../server/mail/send-orders.ts';
import { createApp } from '../../server/web/app.ts';
import { listen } from '../../server/web/listen.ts';
import { settings } from '../web/town-hall.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { openOnSqlite } from '../support/databases.ts';
import { bart, password } from '../support/kerkebeek.ts';
import { memberFile } from '../support/member-file.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { demoForm, typeForm, typistAt } from '../support/typed-form.ts';

const byMail = 40;
const byLetter = 20;
const log = pino({ level: 'silent' });

/** Forty who are mailed, twenty who get letters; each of their own street and year. */
function panelFile(): Buffer {
  return memberFile(
    ...Array.from({ length: byMail + byLetter }, (_, i) => ({
      firstName: `Noor${i}`,
      lastName: `Janssens${i}`,
      houseNumber: String(i + 1),
      district: i % 2 === 0 ? 'Kerkebeek' : 'Oostdonk',
      email: i < byMail ? `lid${i}@voorbeeld.example` : '',
      channel: i < byMail ? 'E-mail' : 'Brief',
      birthYear: String(1950 + (i % 50)),
      gender: i % 4 < 2 ? 'V' : 'M',
    })),
  );
}

describe('a civil servant’s day', function () {
  needsChromium(this);
  this.timeout(240_000);
  let world: World;
  let office: PostOffice;
  let mailer: Mailer;
  let browser: Browser;
  let page: Page;
  let url = '';
  let wave = '';
  let codes: string[] = [];
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    const stores = await openOnSqlite();
    closing.unshift(() => stores.close());
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    url = `http://localhost:${port}`;
    world = { ...stores, clock: { now: () => new Date() }, publicUrl: url };
    await world.panel.settings.saveMunicipality(kerkebeek);
    await world.panel.staff.add({ ...bart, passwordHash: await hashPassword(password) });
    const listening = await listen(createApp(world, { ...settings, publicUrl: url, sendsMail: true }, log), {
      port,
      host: '127.0.0.1',
    });
    closing.unshift(() => listening.stop());
    office = await openPostOffice();
    closing.unshift(() => office.close());
    mailer = smtpMailer({ smtpUrl: office.url, from: 'Panel <panel@kerkebeek.example>' }, url);
    closing.unshift(async () => mailer.close());
    browser = await openChromium();
    closing.unshift(() => browser.close());
    page = await (await browser.newContext({ locale: 'nl-BE', acceptDownloads: true })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${url}/beheer/aanmelden`);
    await page.fill('#email', bart.email);
    await page.fill('#wachtwoord', password);
    await page.click('main button');
    await page.waitForURL('**/beheer/golven');
  });
  after(async () => {
    for (const close of closing) await close();
  });

  /** What the program does every few seconds. */
  async function mailGoesOut(): Promise<void> {
    await beginMailings(world);
    await sendOrders({ world, mailer, log, isStopped: () => false });
    await beginMailings(world);
  }
  async function downloaded(press: () => Promise<void>): Promise<string> {
    const file = page.waitForEvent('download');
    await press();
    return readFile(await (await file).path(), 'latin1');
  }
  async function newMailing(kind: string, channel: string): Promise<void> {
    await page.goto(`${url}${wave}/uitnodigen`);
    await page.selectOption('#soort', kind);
    await page.selectOption('#kanaal', channel);
    await page.getByRole('button', { name: 'Maken' }).click();
    await page.locator('#tekst-nl').waitFor();
  }
  /** Asked once more; the page then follows the mails until they are out. */
  async function sendNow(): Promise<void> {
    await page.getByRole('button', { name: 'Nu versturen' }).click();
    await page.getByRole('button', { name: /^\d+ mails versturen$/u }).click();
    await page.locator('[data-progress]').waitFor();
    await mailGoesOut();
    await page.locator('[data-test=state]', { hasText: 'verstuurd' }).waitFor();
  }
  /** Makes one kind of file of the letters, and takes it home. */
  async function letterFile(kind: string): Promise<string> {
    await page.getByLabel(kind).check();
    await page.getByRole('button', { name: 'Maken' }).click();
    await page.locator('[data-test=done]').waitFor();
    const content = await downloaded(() => page.locator('[data-test=file]').click());
    await page.getByRole('link', { name: 'Terug' }).click();
    return content;
  }

  it('begins with the register, brought in as a file', async () => {
    await page.goto(`${url}/beheer/panel/invoeren`);
    await page.setInputFiles('#bestand', {
      name: 'panelleden.csv',
      mimeType: 'text/csv',
      buffer: panelFile(),
    });
    await page.getByRole('button', { name: 'Bestand bekijken' }).click();
    await page.getByRole('button', { name: 'Invoeren', exact: true }).click();
    expect(await page.textContent('[role=status]')).to.include('60 panelleden zijn nieuw');
    expect(await world.panel.members.count()).to.equal(60);
  });

  it('goes on with a wave that begins today', async () => {
    const today = brusselsDay(new Date());
    await page.goto(`${url}/beheer/golven/nieuw`);
    await page.getByLabel('Titel').fill('Digitaal loket en bereikbaarheid');
    await page.getByLabel('Waarom vraagt de gemeente dit?').fill('De gemeente wil weten wat beter kan.');
    await page.getByLabel('Vragenlijst').selectOption('bibliotheek:2025-1-digitaal-loket-en-bereikbaarheid');
    await page.getByRole('button', { name: 'Golf aanmaken' }).click();
    await page.getByLabel('Eerste dag').fill(today);
    await page.getByLabel('Laatste dag').fill(brusselsDay(new Date(Date.now() + 14 * 86_400_000)));
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    await page.locator('[role=status]').waitFor();
    wave = new URL(page.url()).pathname.replace(/\/instellen$/u, '');
    expect(wave).to.equal(`/beheer/golven/${today.slice(0, 4)}-1`);
  });

  it('draws a sample that its seed draws again', async () => {
    await page.goto(`${url}${wave}/steekproef`);
    await page.fill('#omvang', '48');
    await page.locator('button[value=trekken]').click();
    await page.locator('[data-test=seed]').waitFor();
    await page.getByRole('button', { name: 'Trek opnieuw met dit zaad' }).click();
    expect(await page.locator('.notice--done').innerText()).to.include('precies dezelfde leden');
    expect(await world.panel.samples.members(wave.slice(15))).to.have.length(48);
  });

  it('plans the wave, which opens by itself', async () => {
    await page.goto(`${url}${wave}/instellen`);
    await page.getByRole('button', { name: 'Golf plannen' }).click();
    await page.waitForURL(`**${wave}`);
    await followDays(world);
    await page.reload();
    expect(await page.locator('.badge').first().textContent()).to.equal('loopt');
  });

  it('mails the invitations', async () => {
    await newMailing('invitation', 'mail');
    await sendNow();
    expect(await page.locator('[data-test=state]').textContent()).to.equal('verstuurd');
    expect(office.received).to.have.length((await world.panel.invitations.ofWave(wave.slice(15))).length);
  });

  it('prints the letters, hands their codes to a print shop and posts them', async () => {
    await newMailing('invitation', 'letter');
    await page.getByRole('link', { name: 'Brieven afdrukken' }).click();
    const pdf = await letterFile('Brieven (pdf)');
    expect(pdf.slice(0, 5)).to.equal('%PDF-');
    const lines = (await letterFile('Lijst voor een drukker')).trim().split('\r\n');
    const at = lines[0]?.split(';').indexOf('Code') ?? -1;
    codes = lines.slice(1).map((line) => line.split(';')[at]?.replaceAll(/[" ]/gu, '') ?? '');
    expect(codes.length + office.received.length).to.equal(48);
    await page.getByRole('button', { name: 'Bewaren dat ze gepost zijn' }).click();
    await page.locator('[data-test=posted]').waitFor();
  });

  it('gets answers by the mailed link, by the code of a letter and on paper', async () => {
    const sheets = demoAnswers(demoWaves[2]!, demoPeople(2021), seededRandom(1));
    const links = office.received.slice(0, 11).map(linkIn);
    for (const [i, secret] of [...links, codes[0] ?? ''].entries())
      expect(await submitAnswers(world, secret, sheets[i]?.answers)).to.deep.equal({ state: 'stored' });
    await page.goto(`${url}${wave}/invoer`);
    await page.locator('#code:focus').waitFor();
    const typist = typistAt(page);
    await typeForm(page, typist, codes[1] ?? '', demoForm(0));
    await typist.press('Enter');
    await page.locator('.notice--done', { hasText: 'Het formulier is bewaard.' }).waitFor();
    const modes = (await world.answers.responses.ofWave(wave.slice(15))).map(({ mode }) => mode);
    expect(modes.toSorted()).to.deep.equal(['paper', ...Array.from({ length: 12 }, () => 'web')]);
  });

  it('sees the response in tens', async () => {
    await page.goto(`${url}${wave}/respons`);
    expect(await page.textContent('main')).to.include('minstens 10');
    expect(await page.textContent('main')).to.not.match(/minstens 1[1-9]/u);
  });

  it('reminds who did not answer, and nobody else', async () => {
    const before = office.received.length;
    const answered = office.received.slice(0, 11).map(({ to }) => to?.[0]?.address);
    await newMailing('reminder', 'mail');
    await sendNow();
    const reminded = office.received.slice(before).map(({ to }) => to?.[0]?.address);
    expect(reminded).to.have.length(before - 11);
    expect(reminded.filter((address) => answered.includes(address))).to.deep.equal([]);
    expect(await page.locator('[data-test=progress]').textContent()).to.equal(
      `${before} van ${before} behandeld`,
    );
  });

  it('closes the wave and releases the results', async () => {
    await page.goto(`${url}${wave}/sluiten`);
    await page.getByRole('button', { name: /^Golf .* sluiten$/u }).click();
    await page.waitForURL(`**${wave}`);
    await page.getByRole('button', { name: /vrijgeven/iu }).click();
    await page.waitForURL(/resultaten|golven/u);
    await page.goto(`${url}${wave}/resultaten`);
    expect(await page.textContent('main')).to.include('13');
    const file = await downloaded(() => page.getByRole('link', { name: /pdf/iu }).first().click());
    expect(file.slice(0, 5)).to.equal('%PDF-');
  });
});

/** The secret in the personal link of a mail. */
function linkIn({ text }: Email): string {
  return /\/deelnemen\/([\w-]{43})/u.exec(text ?? '')?.[1] ?? '';
}
