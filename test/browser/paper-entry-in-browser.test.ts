/** Ten forms of the demo questionnaire on paper, typed with the keyboard alone. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { bart, els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { demoForm, focusedId, typeForm, typistAt, type Typist } from '../support/typed-form.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const wave = '2025-3';
const forms = 10;

describe('forms on paper in a browser', function () {
  needsChromium(this);
  this.timeout(180_000);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let codes: string[] = [];
  const closing: (() => Promise<void>)[] = [];
  const keys: number[] = [];

  before(async function () {
    hall = await openTownHall();
    await addDemoWave(hall);
    const members = Array.from({ length: forms }, (_, i) => `lid-0${i + 40}`);
    codes = [...(await newCodes(hall.world, wave, members)).values()];
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });

  async function answersOf(): Promise<object[]> {
    const all = await hall.world.answers.responses.ofWave(wave);
    return all.map(({ mode, answers }) => ({ mode, ...answers }));
  }
  async function started(page: Page): Promise<Typist> {
    await page.goto(`${house.url}/beheer/golven/${wave}/invoer`);
    await page.locator('#code:focus').waitFor();
    return typistAt(page);
  }
  async function saved(page: Page, said: string): Promise<void> {
    await page.waitForURL('**/invoer');
    expect(await page.locator('.notice--done').textContent()).to.contain(said);
    await page.locator('#code:focus').waitFor();
  }

  it('are typed one after the other without touching a mouse', async () => {
    const page = await visit(browser, house, els.email, {});
    const typist = await started(page);
    for (let i = 0; i < 7; i += 1) {
      await typeForm(page, typist, codes[i] ?? '', demoForm(i));
      expect(await focusedId(page)).to.equal('Bewaren');
      await typist.press('Enter');
      await saved(page, 'Het formulier is bewaard.');
      keys.push(typist.keys());
    }
    expect(await answersOf()).to.have.length(7);
    expect(await answersOf()).to.deep.include.members([
      {
        mode: 'paper', INT1: '1', LOK1: '3', LOK3: '4', LOK4: { gemak: '4', aanmelden: '2', snel: '5', vervolg: 'gm' },
        LOK6: '3', N1: ['website', 'nieuwsbrief', 'kennissen'], N2: 'dossier', N6: '4', GRP1: 'even', NAAM1: '4', N5: '3',
        N4: '1', N7: { chatbot: '2', video: 'gm' }, AFS4: '1', AFS5: 'telefoon', KAN1: 'loket', DEM4: 'secundair',
        DEM5: 'partner', DEM6: 'alleen',
      },
    ]); // prettier-ignore
    await page.context().close();
  });

  it('say at once what a number means, what is not printed, and which questions are skipped', async () => {
    const page = await visit(browser, house, els.email, {});
    const typist = await started(page);
    await typist.type(codes[7] ?? '');
    await typist.press('Enter');
    await page.locator('#v1:focus').waitFor();
    await typist.type('9');
    expect(await page.locator('#e-v1').textContent()).to.contain('“9” staat er niet');
    expect(await page.getAttribute('#v1', 'aria-invalid')).to.equal('true');
    for (const key of ['Enter', 'Tab']) {
      await typist.press(key);
      expect(await focusedId(page), key).to.equal('v1');
    }
    await typist.press('Tab');
    expect(await focusedId(page), 'a second Tab in a row leaves').to.equal('v2');
    expect(await page.locator('#e-v1').textContent()).to.contain('“9” staat er niet');
    await typist.press('Shift+Tab');
    await typist.type('1');
    expect(await page.locator('#e-v1').textContent()).to.contain('elke dag');
    await typist.press('Enter');
    await typist.type('1');
    await typist.press('Enter');
    await page.locator('[data-number="3"].entry--skipped').waitFor();
    expect(await page.locator('#s3').textContent()).to.equal('overslaan');
    expect(await focusedId(page)).to.equal('v3');
    expect(await page.locator('[data-number="7"].entry--skipped').count()).to.equal(0);
    await typist.type('8');
    await typist.press('Enter', 'Shift+Tab');
    expect(await focusedId(page), 'backwards').to.equal('v2');
    await typist.press('Tab');
    await typist.type('x');
    await typist.press('Enter');
    expect(await focusedId(page), 'x is always right').to.equal('v4-a');
    expect(await page.locator('.entry--against').count(), 'x is no answer').to.equal(0);
    await typist.type('2');
    await page.locator('[data-number="4"].entry--against').waitFor();
    expect(await page.locator('#s4').textContent()).to.equal('⚠ overslaan, maar toch ingevuld');
    expect(await page.getAttribute('#v4-a', 'aria-describedby')).to.contain('s4');
    expect(await page.locator('#overslaan').textContent()).to.equal(
      'Vraag 4 moest overgeslagen worden, maar is ingevuld.',
    );
    await page.focus('#v19');
    await typist.type('3055');
    await typist.press('Enter');
    expect(await focusedId(page), 'no such year').to.equal('v19');
    expect(await page.locator('#e-v19').textContent()).to.contain('van 1900 tot en met 2009');
    await page.context().close();
  });

  it('are stored as they stand on paper when a skipped question is filled in and a cross cannot be read', async () => {
    const page = await visit(browser, house, els.email, {});
    const typist = await started(page);
    await typeForm(page, typist, codes[7] ?? '', { ...demoForm(0), v3: '4', v17: '1 3', v13: 'x' });
    await typist.press('Enter');
    const doubts = page.locator('[data-test=doubts]');
    await doubts.waitFor();
    expect(await doubts.textContent()).to.contain(
      'Vraag 3 is ingevuld, maar vraag 2 zegt dat ze overgeslagen moest worden.',
    );
    expect(await page.locator('#e-v17').textContent()).to.equal('meer dan één kruisje: geen antwoord');
    await page.locator('[data-test=doubts]:focus').waitFor();
    await typist.press('Enter', 'Space', 'Enter', 'Enter');
    await saved(
      page,
      'Het formulier is bewaard. 2 plaatsen zonder leesbaar antwoord. 1 antwoord weggelaten.',
    );
    keys.push(typist.keys());
    const before = (await answersOf()).length;
    expect(before).to.equal(8);
    await page.context().close();
  });

  it('tell first what is said of the whole form, and Enter leads on to the place', async () => {
    const page = await visit(browser, house, els.email, {});
    const typist = await started(page);
    await typist.type(codes[8] ?? '');
    await typist.press('Enter');
    await page.locator('#v1:focus').waitFor();
    // The page itself sets the focus: Enter leads on from there as soon as its script is there too.
    const told = async (notice: string, hasText = ''): Promise<void> => {
      await page.locator(`${notice}:focus`, { hasText }).waitFor();
      await page.waitForLoadState();
    };
    const look = page.locator('button[value=nakijken]');
    await look.press('Enter');
    await told('#fout', 'nog niets ingevuld');
    await typist.press('Enter');
    await page.locator('#v1:focus').waitFor();
    await page.fill('#v1', '7');
    await look.press('Enter');
    await told('[data-test=faults]');
    await typist.press('Enter');
    await page.locator('#v1:focus').waitFor();
    await typist.type('1');
    await look.press('Enter');
    await told('.notice--done', 'Alles klopt');
    await typist.press('Enter');
    expect(await focusedId(page)).to.equal('Bewaren');
    await page.context().close();
  });

  it('are typed twice by two people, and what differs is chosen', async () => {
    const first = await visit(browser, house, els.email, {});
    const typist = await started(first);
    for (const i of [8, 9]) {
      await typeForm(first, typist, codes[i] ?? '', demoForm(i));
      await typist.press('Tab', 'Enter');
      await saved(first, 'wacht op tweede invoer');
    }
    expect(await first.locator('[data-test=waiting]').textContent()).to.contain('2 formulieren wachten');
    keys.push(typist.keys() / 2);
    await first.context().close();

    const second = await visit(browser, house, bart.email, {});
    const other = await started(second);
    await typeForm(second, other, codes[8] ?? '', { ...demoForm(8), v1: '2', v6: '2 3', v18: 'Een bank.' });
    await other.press('Enter');
    await second.locator('h1', { hasText: 'Verschillen' }).waitFor();
    expect(await pageFaults(second)).to.deep.equal([]);
    expect(await second.locator('main').textContent()).to.contain('3 plekken verschillen');
    expect(await focusedId(second)).to.equal('v1-1');
    await other.press('Space', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab');
    expect(await focusedId(second), 'something else is typed').to.equal('v6-anders');
    await other.type('9');
    await other.press('Tab', 'Space', 'Enter');
    await second.locator('[data-test=faults]', { hasText: '“9” staat er niet' }).waitFor();
    expect(await pageFaults(second)).to.deep.equal([]);
    if (process.env['SHOTS'] !== undefined)
      await second.screenshot({ path: `${process.env['SHOTS']}/differences.png`, fullPage: true });
    await second.focus('#v6-anders');
    await second.fill('#v6-anders', '2 7');
    await other.press('Enter');
    await saved(second, 'Het formulier is bewaard.');
    keys.push(other.keys());
    await typeForm(second, other, codes[9] ?? '', demoForm(9));
    await other.press('Enter');
    await saved(second, 'Het formulier is bewaard.');
    keys.push(other.keys());
    expect(await second.locator('main').textContent()).to.contain(
      '2 formulieren twee keer ingevoerd, 3,7\u00a0% van de velden verschilde. Open teksten tellen daarin niet mee.',
    );
    expect(await answersOf()).to.have.length(10);
    const chosen = (await answersOf()).filter((one) => 'N1' in one && String(one.N1) === 'website,kennissen');
    expect(chosen.map((one) => 'INT1' in one && one.INT1)).to.deep.equal(['1']);
    await second.context().close();
  });

  it('are not lost when the session ended: the page stays, and saves after signing in beside it', async () => {
    const [code = ''] = (await newCodes(hall.world, wave, ['lid-062'])).values();
    const page = await visit(browser, house, bart.email, {});
    const typist = await started(page);
    await typist.type(code);
    await typist.press('Enter');
    await page.fill('#v7', '2');
    await page.focus('button[value=bewaren]');
    await page.context().clearCookies();
    await typist.press('Enter');
    const notice = page.locator('[role=alert]', { hasText: 'U bent niet meer aangemeld.' });
    expect(await notice.textContent()).to.contain(
      'druk daarna opnieuw op “Bewaren”; wat u typte staat er nog.',
    );
    expect(await page.inputValue('#v7')).to.equal('2');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).to.equal(0);
    const beside = page.context().waitForEvent('page');
    await typist.press('Enter');
    await signIn(await beside, bart.email);
    await page.click('button[value=bewaren]');
    await saved(page, 'Het formulier is bewaard.');
    await page.context().close();
  });

  it('are not left by mistake: with something typed, going away asks first', async () => {
    const [code = ''] = (await newCodes(hall.world, wave, ['lid-063'])).values();
    const page = await visit(browser, house, bart.email, {});
    const typist = await started(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typist.type(code);
    await typist.press('Enter');
    await page.locator('#v1:focus').waitFor();
    await typist.type('1');
    await page.click('.back a');
    await page.waitForTimeout(300);
    expect(asked).to.deep.equal(['beforeunload']);
    expect(await page.inputValue('#v1')).to.equal('1');
    await page.fill('#v1', '');
    await page.click('.back a');
    await page.waitForURL('**/invoer');
    expect(asked).to.have.length(1);
    await page.context().close();
  });

  it('do not count when there is an answer, and say so', async () => {
    const page = await visit(browser, house, els.email, {});
    const typist = await started(page);
    await typist.type(codes[0] ?? '');
    await typist.press('Enter');
    await page.locator('.notice--error').waitFor();
    expect(await page.locator('.notice--error').textContent()).to.contain('Dit formulier telt niet mee');
    await page.context().close();
  });

  it('can be typed without scripts: Enter stores nothing, the button does', async () => {
    const [code = ''] = (await newCodes(hall.world, wave, ['lid-060'])).values();
    const page = await visit(browser, house, els.email, { javaScriptEnabled: false });
    await page.goto(`${house.url}/beheer/golven/${wave}/invoer`);
    await page.fill('#code', code);
    await page.keyboard.press('Enter');
    await page.fill('#v1', '9');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-test=faults]:focus').textContent()).to.contain(
      'Vraag 1: “9” staat er niet',
    );
    await page.fill('#v1', '2');
    await page.click('button[value=bewaren]');
    expect(await page.locator('.notice--done').textContent()).to.contain('bewaard');
    await page.context().close();
  });

  for (const screen of [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const) {
    it(`are accessible on ${screen.width} px, ${screen.colorScheme}`, async () => {
      const { width, colorScheme } = screen;
      const page = await visit(browser, house, els.email, { viewport: { width, height: 900 }, colorScheme });
      await page.goto(`${house.url}/beheer/golven/${wave}/invoer`);
      expect(await pageFaults(page)).to.deep.equal([]);
      const [code = ''] = (await newCodes(hall.world, wave, ['lid-061'])).values();
      await page.fill('#code', code);
      await page.keyboard.press('Enter');
      await page.locator('#v1:focus').waitFor();
      await page.fill('#v2', '1');
      await page.fill('#v3', '2');
      await page.fill('#v4-a', '7');
      await page.click('button[value=nakijken]');
      await page.locator('[data-test=faults]:focus').waitFor();
      expect(await page.locator('.entry--against #s3').textContent()).to.contain('maar toch ingevuld');
      expect(await pageFaults(page)).to.deep.equal([]);
      if (process.env['SHOTS'] !== undefined)
        await page.screenshot({ path: `${process.env['SHOTS']}/entry-${width}.png`, fullPage: true });
      expect(
        await page.evaluate<number[]>(entryEdges),
        'one edge for title, numbers and fields',
      ).to.have.length(1);
      await page.context().close();
    });
  }

  after(() => {
    const mean = keys.reduce((sum, one) => sum + one, 0) / keys.length;
    if (keys.length > 0)
      process.stdout.write(`    keys a form: ${keys.join(', ')}; ${Math.round(mean)} on average\n`);
  });
});

/** Where titles, what is printed and the fields begin. */
const entryEdges = `[...new Set([...document.querySelectorAll('.entry:not(.entry--against)')].flatMap((entry) =>
  [...entry.querySelectorAll('.entry-title label, .entry-printed, .entry-line')].map((part) => Math.round(part.getClientRects()[0].left))))]`;

/** The demo questionnaire, asked of the members of this house. */
async function addDemoWave({ world }: TownHall): Promise<void> {
  const { questionnaire, reportPlan, purpose } = await readSurvey('2025-1');
  await world.panel.waves.add(
    {
      id: wave, title: questionnaire.title, purpose, status: 'open', opensOn: '2025-03-01', closesOn: '2025-03-21',
      questionnaireVersion: 1, bands: ['age5', 'gender', 'district'], mayEdit: false,
    },
    { waveId: wave, version: 1, definition: questionnaire.definition, reportPlan },
  ); // prettier-ignore
}

async function visit(
  browser: Browser,
  house: Listening,
  email: string,
  screen: NonNullable<Parameters<Browser['newContext']>[0]>,
): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-BE', ...screen })).newPage();
  await page.goto(`${house.url}/beheer/aanmelden`);
  await signIn(page, email);
  return page;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.fill('#email', email);
  await page.fill('#wachtwoord', password);
  await page.click('main button');
  await page.waitForURL('**/beheer/golven');
}
