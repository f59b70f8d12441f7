/** What holds on every address, whoever knocks: headers, refusals, and errors that keep our insides to ourselves. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import express from 'express';
import supertest from 'supertest';
import { staticFiles } from '../../server/web/middleware/static-files.ts';
import { els } from '../support/kerkebeek.ts';
import { routes } from '../../server/web/routes.ts';
import {
  openTownHall,
  pageOf,
  settings,
  signedIn,
  stranger,
  submit,
  tokenOn,
  type TownHall,
} from './town-hall.ts';

const staffAddresses = [
  '/beheer',
  '/beheer/golven',
  '/beheer/golven/nieuw',
  '/beheer/golven/2021-3',
  '/beheer/golven/2025-2/instellen',
  '/beheer/golven/2025-2/openen',
  '/beheer/golven/2025-2/verwijderen',
  '/beheer/golven/2025-1/sluiten',
  '/beheer/golven/2025-1/respons',
  '/beheer/golven/2025-1/steekproef',
  '/beheer/golven/2025-1/steekproef/referenties.csv',
  '/beheer/golven/2025-1/uitnodigen',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/voortgang',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/voorbeeld',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/voorbeeld/nl',
  '/beheer/golven/2025-1/telefoon',
  '/beheer/golven/2025-1/telefoon/bedankt',
  '/beheer/golven/2025-1/invoer',
  '/beheer/golven/2025-1/papier',
  '/beheer/golven/2025-1/papier/vragenlijst.pdf',
  '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven',
  '/beheer/taken/0123456789012345678901234567890123456789012',
  '/beheer/taken/0123456789012345678901234567890123456789012/stand',
  '/beheer/taken/0123456789012345678901234567890123456789012/bestand/1',
  '/beheer/golven/2021-3/resultaten',
  '/beheer/golven/2021-3/grafieken',
  '/beheer/golven/2021-3/grafieken/grafiek-lok1.svg',
  '/beheer/golven/2021-3/rapport.pdf',
  '/beheer/golven/2021-3/teksten',
  '/beheer/golven/2021-3/open-antwoorden?vraag=OPEN',
  '/beheer/golven/2021-3/uitgave',
  '/beheer/golven/2021-3/voorbeeld',
  '/beheer/golven/2021-3/publicatie',
  '/beheer/golven/2021-3/publicatie/publiceren',
  '/beheer/golven/2021-3/publicatie/intrekken',
  '/beheer/panel',
  '/beheer/panel/invoeren',
  '/beheer/panel/invoeren/panelleden.csv',
  '/beheer/panel/invoeren/0123456789012345678901234567890123456789012',
  '/beheer/panel/invoeren/0123456789012345678901234567890123456789012/opmerkingen.csv',
  '/beheer/panel/instellingen',
  '/beheer/privacy',
  '/beheer/privacy/brieven.csv',
  '/beheer/panel/samenstelling',
  '/beheer/panel/leden',
  '/beheer/panel/leden/nieuw',
  '/beheer/panel/leden/lid-003',
  '/beheer/panel/leden/lid-003/wijzigen',
  '/beheer/panel/leden/lid-003/verlaten',
  '/beheer/panel/leden/lid-003/wissen',
  '/beheer/panel/leden/lid-003/gegevens.json',
  '/beheer/panel/leden/lid-003/gegevens.pdf',
  '/beheer/sleutels',
  '/beheer/sleutels/verzoeken/1',
  '/beheer/microdata',
  '/beheer/loket',
  '/beheer/loket/loket.pdf',
  '/beheer/loket/grafieken/grafiek-bekendheid.svg',
  '/beheer/cijfers/invoeren',
  '/beheer/cijfers/invoeren/sjabloon/logins.csv',
  '/beheer/cijfers/invoeren/ingevoerd/1',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012/opmerkingen.csv',
  '/beheer/cijfers/instellingen',
  '/beheer/cijfers',
  '/beheer/cijfers/cijfers.pdf',
  '/beheer/cijfers/grafieken/grafiek-1.svg',
  '/beheer/cijfers/tabellen/tabel-1.csv',
  '/beheer/acties',
  '/beheer/acties/A1',
  '/beheer/acties/A1/teksten',
  '/beheer/acties/A1/fiche.pdf',
  '/beheer/gemeente',
  '/beheer/huisstijl',
  '/beheer/taal',
  '/beheer/privacy/documenten',
  '/beheer/privacy/documenten/verwerkingsregister.docx',
  '/beheer/privacy/documenten/effectbeoordeling.docx',
  '/beheer/medewerkers',
  '/beheer/medewerkers/joris',
  '/beheer/account',
  '/beheer/account/tweede-stap',
  '/beheer/logboek',
  '/beheer/logboek/logboek.csv',
  '/beheer/aangemeld',
];
const deeds = [
  '/beheer/sleutels/vragen',
  '/beheer/sleutels/verzoeken/1',
  '/beheer/sleutels/verzoeken/1/intrekken',
  '/beheer/microdata/vragen',
  '/beheer/microdata/1/beslissen',
  '/beheer/microdata/1/intrekken',
  '/beheer/microdata/1/downloaden',
  '/beheer/afmelden',
  '/beheer/golven/nieuw',
  '/beheer/golven/2025-2/instellen',
  '/beheer/golven/2025-2/vragenlijst',
  '/beheer/golven/2025-2/plannen',
  '/beheer/golven/2025-2/ontwerp',
  '/beheer/golven/2025-2/openen',
  '/beheer/golven/2025-2/verwijderen',
  '/beheer/golven/2025-1/laatste-dag',
  '/beheer/golven/2025-1/sluiten',
  '/beheer/golven/2025-1/steekproef',
  '/beheer/golven/2025-1/steekproef/opnieuw',
  '/beheer/golven/2025-1/uitnodigen',
  '/beheer/golven/2025-1/uitnodigen/teruggekomen',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/proefmail',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/plannen',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/stoppen',
  '/beheer/golven/2025-1/uitnodigen/mailing-mail/verwijderen',
  '/beheer/golven/2025-1/telefoon',
  '/beheer/golven/2025-1/telefoon/vragen',
  '/beheer/golven/2021-3/vrijgeven',
  '/beheer/golven/2025-1/invoer/formulier',
  '/beheer/golven/2025-1/invoer/bewaren',
  '/beheer/golven/2025-1/invoer/overslaan',
  '/beheer/golven/2025-1/invoer/afronden',
  '/beheer/golven/2025-1/papier',
  '/beheer/golven/2025-1/papier/formulieren',
  '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven',
  '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven/gepost',
  '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven/teruggekomen',
  '/beheer/golven/2021-3/teksten',
  '/beheer/golven/2021-3/open-antwoorden',
  '/beheer/golven/2021-3/uitgave',
  '/beheer/golven/2021-3/publicatie/voorstellen',
  '/beheer/golven/2021-3/publicatie/voorstel-intrekken',
  '/beheer/golven/2021-3/publicatie/publiceren',
  '/beheer/golven/2021-3/publicatie/intrekken',
  '/beheer/panel/zoeken',
  '/beheer/panel/opzoeken',
  '/beheer/privacy',
  '/beheer/privacy/brieven',
  '/beheer/panel/instellingen',
  '/beheer/panel/instellingen/toestemming',
  '/beheer/panel/samenstelling',
  '/beheer/panel/invoeren',
  '/beheer/panel/invoeren/0123456789012345678901234567890123456789012',
  '/beheer/panel/invoeren/0123456789012345678901234567890123456789012/invoeren',
  '/beheer/panel/invoeren/0123456789012345678901234567890123456789012/annuleren',
  '/beheer/panel/leden/nieuw',
  '/beheer/panel/leden/lid-003/wijzigen',
  '/beheer/panel/leden/lid-003/toestand',
  '/beheer/panel/leden/lid-003/verlaten',
  '/beheer/panel/leden/lid-003/wissen',
  '/beheer/loket/mail',
  '/beheer/cijfers/instellingen',
  '/beheer/cijfers/invoeren',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012/vervangen',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012/invoeren',
  '/beheer/cijfers/invoeren/0123456789012345678901234567890123456789012/annuleren',
  '/beheer/acties/A1/teksten',
  '/beheer/logboek/nazien',
  '/beheer/logboek/mail',
  '/beheer/gemeente',
  '/beheer/huisstijl/kleur',
  '/beheer/huisstijl/logo',
  '/beheer/huisstijl/logo/verwijderen',
  '/beheer/taal',
  '/beheer/privacy/documenten',
  '/beheer/medewerkers',
  '/beheer/medewerkers/joris/rol',
  '/beheer/medewerkers/joris/toestand',
  '/beheer/medewerkers/joris/link',
  '/beheer/medewerkers/joris/sessies',
  '/beheer/account/naam',
  '/beheer/account/wachtwoord',
  '/beheer/account/sessie',
  '/beheer/account/andere-sessies',
  '/beheer/account/tweede-stap',
  '/beheer/account/tweede-stap/beginnen',
  '/beheer/account/tweede-stap/uitzetten',
  '/beheer/account/herstelcodes',
];

/** All but the door itself. */
function isOfStaff(path: string): boolean {
  return path.startsWith('/beheer') && !/^\/beheer\/(?:aanmelden|wachtwoord)/u.test(path);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '[^/]+')}(?:\\?.*)?$`, 'u');
}

describe('every staff address', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  it('is among those tried here', () => {
    const { stack } = routes(hall.world, settings);
    const pathsOf = (method: string): string[] =>
      stack.flatMap(({ route }) =>
        route?.stack.some((one) => one.method === method) === true ? [route.path] : [],
      );
    const untried = (method: string, tried: string[]): string[] => {
      const paths = pathsOf(method);
      const known = new Set(tried.map((address) => paths.find((path) => patternOf(path).test(address))));
      return paths.filter((path) => isOfStaff(path) && !known.has(path));
    };
    expect(untried('get', [...staffAddresses, ...deeds])).to.deep.equal([]);
    expect(untried('post', deeds)).to.deep.equal([]);
  });

  for (const address of staffAddresses) {
    it(`sends a stranger away from ${address}`, async () => {
      const answer = await stranger(hall).get(address);
      expect(answer.status).to.equal(303);
      expect(answer.headers['location']).to.equal('/beheer/aanmelden');
    });
  }

  for (const address of deeds) {
    it(`refuses a stranger who sends something to ${address}`, async () => {
      expect((await submit(stranger(hall), address)).status).to.equal(401);
    });

    it(`refuses a form without its token at ${address}`, async () => {
      const visitor = await signedIn(hall, els);
      const missing = await visitor.post(address).type('form').send({});
      const wrong = await visitor.post(address).type('form').send({ bewijs: 'niet het juiste' });
      expect([missing.status, wrong.status]).to.deep.equal([403, 403]);
    });

    it(`refuses a form from another site at ${address}, even with its token`, async () => {
      const visitor = await signedIn(hall, els);
      const bewijs = await tokenOn(visitor);
      const from = [
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
      ];
      const answers = await Promise.all(
        from.map((headers) => visitor.post(address).set(headers).type('form').send({ bewijs })),
      );
      expect(answers.map(({ status }) => status)).to.deep.equal([403, 403, 403, 403]);
      expect((await hall.world.panel.waves.find('2025-1'))?.status).to.equal('open');
    });
  }

  it('takes a form from our own page under no-referrer, where Origin is null', async () => {
    const visitor = await signedIn(hall, els);
    const bewijs = await tokenOn(visitor);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' };
    const answer = await visitor.post('/beheer/afmelden').set(headers).type('form').send({ bewijs });
    expect(answer.status).to.equal(303);
  });

  it('changes nothing by GET', async () => {
    const visitor = await signedIn(hall, els);
    const before = JSON.stringify(await hall.world.panel.waves.all());
    for (const address of [...staffAddresses, ...deeds]) await visitor.get(address);
    expect(JSON.stringify(await hall.world.panel.waves.all())).to.equal(before);
  });

  it('takes a form, not JSON or plain text', async () => {
    const visitor = await signedIn(hall, els);
    const bewijs = await tokenOn(visitor);
    const json = await visitor.post('/beheer/afmelden').send({ bewijs });
    const text = await visitor.post('/beheer/afmelden').type('text/plain').send(`bewijs=${bewijs}`);
    expect([json.status, text.status]).to.deep.equal([403, 403]);
  });

  it('refuses a form that is too large or has too many fields', async () => {
    const visitor = await signedIn(hall, els);
    const large = await visitor
      .post('/beheer/afmelden')
      .type('form')
      .send(`bewijs=${'x'.repeat(70_000)}`);
    const many = await visitor.post('/beheer/afmelden').type('form').send('a=1&'.repeat(300));
    expect([large.status, many.status]).to.deep.equal([413, 413]);
  });
});

describe('the headers', () => {
  const everywhere = [
    '/',
    '/methode',
    '/bestaat-niet',
    '/beheer/aanmelden',
    '/beheer/golven',
    '/healthz',
    '/css/staff.css',
    '/%00',
    '/beheer/afmelden',
  ];

  for (const address of everywhere) {
    it(`protect ${address}`, async () => {
      const { headers } = await stranger(await openTownHall()).get(address);
      const policy = String(headers['content-security-policy']);
      expect(policy).to.match(/script-src 'nonce-[\w+/]{22}=='/u);
      for (const rule of [
        "default-src 'none'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy).to.include(rule);
      }
      expect(policy).to.include("require-trusted-types-for 'script';trusted-types default dompurify");
      expect(policy).not.to.include('unsafe');
      expect(headers['x-content-type-options']).to.equal('nosniff');
      expect(headers['referrer-policy']).to.equal('no-referrer');
      expect(headers['cross-origin-opener-policy']).to.equal('same-origin');
      expect(headers['cross-origin-resource-policy']).to.equal('same-origin');
      expect(headers['x-powered-by']).to.equal(undefined);
      expect(headers['access-control-allow-origin']).to.equal(undefined);
    });
  }

  it('let nobody keep a page, and everybody a built file', async () => {
    const hall = await openTownHall();
    const page = await stranger(hall).get('/');
    const sheet = pageOf(page)('link[rel=stylesheet]').first().attr('href') ?? '';
    expect(page.headers['cache-control']).to.equal('no-store');
    expect((await stranger(hall).get(sheet)).headers['cache-control']).to.equal(
      'public, max-age=31536000, immutable',
    );
    expect((await stranger(hall).get('/css/staff.css')).headers['cache-control']).to.equal(
      'public, max-age=3600',
    );
  });

  it('have one spelling for a file, and none for a folder of a tool', async () => {
    const root = await mkdtemp(join(tmpdir(), 'public-'));
    for (const folder of ['css', '.tool']) {
      await mkdir(join(root, folder));
      await writeFile(join(root, folder, 'forms.css'), 'p {}');
    }
    const files = supertest(express().use(staticFiles(root)));
    const statusOf = async (address: string): Promise<number> => (await files.get(address)).status;
    expect(await statusOf('/css/forms.css')).to.equal(200);
    for (const address of ['/CSS/forms.css', '/.tool/forms.css', '/css/.tool'])
      expect(await statusOf(address), address).to.equal(404);
    expect((await stranger(await openTownHall()).get('/CSS/forms.css')).status).to.equal(404);
    await rm(root, { recursive: true });
  });

  it('carry another nonce each time', async () => {
    const hall = await openTownHall();
    const policies = await Promise.all([1, 2].map(() => stranger(hall).get('/')));
    expect(policies[0]?.headers['content-security-policy']).not.to.equal(
      policies[1]?.headers['content-security-policy'],
    );
  });

  it('ask for https only in production behind https', async () => {
    const publicUrl = 'https://panel.kerkebeek.example';
    const production = await stranger(await openTownHall({ publicUrl, production: true })).get('/');
    const demo = await stranger(await openTownHall()).get('/');
    expect(production.headers['strict-transport-security']).to.equal('max-age=31536000; includeSubDomains');
    expect(demo.headers['strict-transport-security']).to.equal(undefined);
  });
});

describe('an address that is not there', () => {
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
  });

  it('is a Dutch page with the telephone number', async () => {
    const answer = await stranger(hall).get('/bestaat-niet');
    expect(answer.status).to.equal(404);
    expect(pageOf(answer)('h1').text()).to.equal('Niet gevonden');
    expect(pageOf(answer)('footer').text()).to.include('053 00 00 00');
  });

  it('is a problem document for a program', async () => {
    const answer = await stranger(hall).get('/bestaat-niet').set('Accept', 'application/json');
    expect(answer.headers['content-type']).to.include('application/problem+json');
    const { instance, ...rest } = JSON.parse(answer.text) as Record<string, unknown>;
    expect(rest).to.deep.equal({
      type: 'about:blank',
      title: 'Niet gevonden',
      status: 404,
      detail: 'Deze pagina bestaat niet.',
    });
    expect(instance).to.equal(`urn:request:${answer.headers['x-request-id'] ?? ''}`);
  });

  for (const address of [
    '/.env',
    '/.git/HEAD',
    '/package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/.env',
    '/data/',
    '/node_modules/ejs/package.json',
    '/server/web/app.ts',
  ]) {
    it(`hides ${address}`, async () => {
      expect((await stranger(hall).get(address)).status).to.equal(404);
    });
  }

  for (const address of ['/%00', '/beheer/golven/a%00b', '/%E0%A4%A', '/?q=%ff']) {
    it(`refuses ${address} as no text`, async () => {
      expect((await stranger(hall).get(address)).status).to.equal(400);
    });
  }

  it('prints nothing of an address as HTML', async () => {
    const answer = await stranger(hall).get('/%3Cscript%3Ealert(1)%3C/script%3E?next=%3Cimg%20src=x%3E');
    expect(answer.text).not.to.match(/<img|alert/u);
  });
});

describe('a method that an address does not take', () => {
  it('is refused with the ones it does take', async () => {
    const hall = await openTownHall();
    const wrong = await stranger(hall).delete('/beheer/golven');
    const trace = await stranger(hall).trace('/');
    const ways = await stranger(hall).options('/beheer/aanmelden');
    expect([wrong.status, trace.status, ways.status]).to.deep.equal([405, 405, 204]);
    expect(wrong.headers['allow']).to.equal('GET, HEAD, OPTIONS');
    expect(ways.headers['allow']).to.equal('GET, POST, HEAD, OPTIONS');
  });

  it('gives HEAD the headers of GET', async () => {
    const answer = await stranger(await openTownHall()).head('/');
    expect(answer.status).to.equal(200);
    expect(answer.text).to.equal(undefined);
  });
});

describe('a fault of ours', () => {
  const secret = "insert into members values ('noor@inwoner.example')";

  async function broken(): Promise<TownHall> {
    const hall = await openTownHall();
    hall.world.panel.staff.find = async () => {
      throw Object.assign(new Error(`${secret} - UNIQUE constraint failed`), { code: 'SQLITE_CONSTRAINT' });
    };
    return hall;
  }

  for (const accept of ['text/html', 'application/json']) {
    it(`shows a request number and nothing of our insides as ${accept}`, async () => {
      const hall = await broken();
      const answer = await (await signedIn(hall, els)).get('/beheer/golven').set('Accept', accept);
      expect(answer.status).to.equal(500);
      expect(answer.text).to.include(answer.headers['x-request-id']);
      expect(answer.text).not.to.match(/insert|SQLITE|noor|\.ts|node_modules|Error/u);
    });
  }

  it('is found in the log by that number, without the values of the query', async () => {
    const hall = await broken();
    const answer = await (await signedIn(hall, els)).get('/beheer/golven');
    expect(hall.log()).to.include(answer.headers['x-request-id']);
    expect(hall.log()).to.include('SQLITE_CONSTRAINT');
    expect(hall.log()).not.to.include('noor@inwoner.example');
  });

  it('says "try again later" when the database is away', async () => {
    const hall = await openTownHall();
    hall.world.panel.settings.municipality = async () => {
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    };
    const answer = await stranger(hall).get('/');
    expect(answer.status).to.equal(503);
    expect(answer.headers['retry-after']).to.equal('30');
    expect(pageOf(answer)('h1').text()).to.equal('Even niet bereikbaar');
  });
});

describe('the log', () => {
  it('holds no cookies, bodies, queries, addresses of people or machines', async () => {
    const hall = await openTownHall();
    const visitor = await signedIn(hall, els);
    await visitor.get('/beheer/golven/2021-3/resultaten?vrijgave=7&geheim=1234');
    await visitor.get('/bestaat-niet/geheim');
    expect(hall.log()).to.include('"route":"/beheer/golven/:wave/resultaten"');
    expect(hall.log()).not.to.match(/panelpeil=|geheim|1234|@kerkebeek|127\.0\.0\.1|vrijgave/u);
  });

  it('stays one line a request, whatever somebody sends', async () => {
    const hall = await openTownHall();
    await stranger(hall).get('/x%0a%7B%22level%22:50%7D');
    for (const line of hall.log().trim().split('\n'))
      expect(JSON.parse(line)).to.include.keys('level', 'time');
  });
});
