import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Refused } from '../../server/refused.ts';
import { readLocking, readOpening } from '../../server/backup/backup-settings.ts';
import { readSettings } from '../../server/config.ts';

const secret = 'k3rk3b33k-0123456789abcdef-0123456789';
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://panel.kerkebeek.example',
  SESSION_SECRET: secret,
  PANELPEIL_KEYS: '/srv/keys',
};

describe('the settings', () => {
  it('are complete without any variable, for the demo', () => {
    expect(readSettings({})).to.deep.equal({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataFolder: './data',
      keysFolder: 'data/keys',
      databaseUrl: null,
      answersDatabaseUrl: null,
      sessionSecret: null,
      trustedProxyHops: 0,
      logLevel: 'info',
      mail: null,
      oidc: null,
      securityContact: null,
      unsafePostgres: false,
    });
  });

  it('are taken from the variables, spaces and empty ones left out', () => {
    const settings = readSettings({
      ...production,
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: ' https://panel.kerkebeek.example/ ',
      PANELPEIL_DATA: '/srv/panelpeil',
      PANELPEIL_KEYS: '/srv/keys',
      DATABASE_URL: 'postgres://panel@db/panel',
      ANSWERS_DATABASE_URL: 'postgresql://answers@db/panel',
      SESSION_SECRET: `${secret}n, ${secret}o`,
      TRUSTED_PROXY_HOPS: '1',
      LOG_LEVEL: '',
    });
    expect(settings).to.deep.equal({
      production: true,
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://panel.kerkebeek.example',
      dataFolder: '/srv/panelpeil',
      keysFolder: '/srv/keys',
      databaseUrl: 'postgres://panel@db/panel',
      answersDatabaseUrl: 'postgresql://answers@db/panel',
      sessionSecret: [`${secret}n`, `${secret}o`],
      trustedProxyHops: 1,
      logLevel: 'info',
      mail: null,
      oidc: null,
      securityContact: null,
      unsafePostgres: false,
    });
  });

  it('know a mail server with its sender', () => {
    const smtpUrl = 'smtps://panel:geheim@mail.kerkebeek.example:465';
    for (const from of ['panel@kerkebeek.example', 'Inwonerspanel Kerkebeek <panel@kerkebeek.example>'])
      expect(readSettings({ SMTP_URL: smtpUrl, MAIL_FROM: from }).mail).to.deep.equal({ smtpUrl, from });
  });

  for (const [name, env] of [
    ['SMTP_URL', { SMTP_URL: 'mail.kerkebeek.example', MAIL_FROM: 'a@b.example' }],
    ['SMTP_URL', { SMTP_URL: 'https://geheim@mail.kerkebeek.example', MAIL_FROM: 'a@b.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://', MAIL_FROM: 'a@b.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://panel:geheim@mail.kerkebeek.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://panel:geheim@mail.kerkebeek.example', MAIL_FROM: 'Kerkebeek' }],
    [
      'MAIL_FROM',
      { SMTP_URL: 'smtp://panel:geheim@mail.kerkebeek.example', MAIL_FROM: 'a@b.example, c@d.example' },
    ],
  ] as const) {
    it(`refuse ${JSON.stringify(env)}, naming ${name} and no password`, () => {
      expect(() => readSettings(env))
        .to.throw(Refused, new RegExp(`^${name} `, 'u'))
        .with.property('message')
        .that.does.not.contain('geheim');
    });
  }

  const town = {
    OIDC_ISSUER_URL: 'https://aanmelden.kerkebeek.example/realms/stad',
    OIDC_CLIENT_ID: 'panelpeil',
    OIDC_CLIENT_SECRET: 'geheim',
  };

  it('know the sign-in of the municipality, its secret also from a file', () => {
    const known = { issuer: town.OIDC_ISSUER_URL, clientId: 'panelpeil', clientSecret: 'geheim', acr: [] };
    const { OIDC_CLIENT_SECRET: _in, ...others } = town;
    const fromFile = { ...others, OIDC_CLIENT_SECRET_FILE: '/run/secrets/oidc', OIDC_ACR: 'mfa  hoog' };
    expect(readSettings(town).oidc).to.deep.equal(known);
    expect(readSettings(fromFile, () => 'geheim\n').oidc).to.deep.equal({ ...known, acr: ['mfa', 'hoog'] });
  });

  for (const [name, env] of [
    ['OIDC_CLIENT_ID', { ...town, OIDC_CLIENT_ID: '' }],
    ['OIDC_ISSUER_URL and OIDC_CLIENT_ID', { OIDC_CLIENT_SECRET: 'geheim' }],
    ['OIDC_ISSUER_URL and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET', { OIDC_ACR: 'mfa' }],
    ['OIDC_ISSUER_URL', { ...town, OIDC_ISSUER_URL: 'http://aanmelden.kerkebeek.example' }],
    ['OIDC_ISSUER_URL', { ...town, OIDC_ISSUER_URL: 'https://a:geheim@kerkebeek.example' }],
    ['OIDC_ISSUER_URL', { ...town, ...production, OIDC_ISSUER_URL: 'http://127.0.0.1:8080' }],
    ['SECURITY_CONTACT', { SECURITY_CONTACT: 'security@kerkebeek.example' }],
  ] as const) {
    it(`refuse ${JSON.stringify(env)}, naming ${name}`, () => {
      expect(() => readSettings(env))
        .to.throw(Refused, new RegExp(`^${name} `, 'u'))
        .with.property('message')
        .that.does.not.contain('geheim');
    });
  }

  it('take a secret from a file, and only one of the two', () => {
    const read = (path: string): string => {
      if (path === '/run/secrets/session') return `${secret}\n`;
      throw new Error('ENOENT');
    };
    expect(readSettings({ SESSION_SECRET_FILE: '/run/secrets/session' }, read).sessionSecret).to.deep.equal([
      secret,
    ]);
    expect(() => readSettings({ SESSION_SECRET: secret, SESSION_SECRET_FILE: '/x' }, read)).to.throw(
      'SESSION_SECRET and SESSION_SECRET_FILE are both set',
    );
    expect(() => readSettings({ DATABASE_URL_FILE: '/x' }, read)).to.throw(
      'DATABASE_URL_FILE points at /x, which cannot be read.',
    );
  });

  const refused: [string, Record<string, string>, string][] = [
    [
      'a port in words',
      { PORT: 'drieduizend' },
      'PORT is "drieduizend": a whole number from 0 to 65535 was expected.',
    ],
    ['a port too high', { PORT: '65536' }, 'PORT is "65536"'],
    [
      'a negative number of proxies',
      { TRUSTED_PROXY_HOPS: '-1' },
      'TRUSTED_PROXY_HOPS is "-1": a whole number',
    ],
    ['half a proxy', { TRUSTED_PROXY_HOPS: '0.5' }, 'TRUSTED_PROXY_HOPS is "0.5"'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": one of fatal, error'],
    ['a demo that others can reach', { HOST: '0.0.0.0' }, 'HOST is "0.0.0.0", which others can reach'],
    ['a demo that others can reach over IPv6', { HOST: '::' }, 'HOST is "::"'],
    [
      'a public address with a path',
      { PUBLIC_URL: 'http://localhost/panel' },
      'PUBLIC_URL is "http://localhost/panel"',
    ],
    ['another scheme', { PUBLIC_URL: 'ftp://kerkebeek.example' }, 'PUBLIC_URL is "ftp:'],
    [
      'a database of another kind',
      { DATABASE_URL: 'mysql://u:geheim@h/d' },
      'DATABASE_URL is not understood',
    ],
    ['answers on PostgreSQL alone', { ANSWERS_DATABASE_URL: 'postgres://a@h/d' }, 'without DATABASE_URL'],
    ['a short secret', { SESSION_SECRET: 'geheim' }, 'SESSION_SECRET is too weak'],
    ['a secret of one letter', { SESSION_SECRET: 'a'.repeat(64) }, 'SESSION_SECRET is too weak'],
    ['a short old secret', { SESSION_SECRET: `${secret},kort` }, 'SESSION_SECRET is too weak'],
    ['a mistyped production', { NODE_ENV: 'prod' }, 'NODE_ENV is "prod"'],
    [
      'production with the keys where they are for the demo',
      { ...production, PANELPEIL_KEYS: '' },
      'PANELPEIL_KEYS is missing: a folder outside',
    ],
    [
      'production with the keys among the databases',
      { ...production, PANELPEIL_DATA: '/srv/data', PANELPEIL_KEYS: '/srv/data/../data/a/keys' },
      'PANELPEIL_KEYS is "/srv/data/../data/a/keys": a folder outside',
    ],
    [
      'production with one folder for the keys and the databases',
      { ...production, PANELPEIL_DATA: '/srv/data', PANELPEIL_KEYS: '/srv/data/' },
      'PANELPEIL_KEYS is "/srv/data/": a folder outside',
    ],
    ['production without a public address', { ...production, PUBLIC_URL: '' }, 'PUBLIC_URL is missing'],
    ['production over http', { ...production, PUBLIC_URL: 'http://kerkebeek.example' }, 'an https address'],
    ['production without a secret', { ...production, SESSION_SECRET: '' }, 'SESSION_SECRET is missing'],
    [
      'a test database in production',
      { ...production, PANELPEIL_TEST_UNSAFE_POSTGRES: '1' },
      'PANELPEIL_TEST_UNSAFE_POSTGRES is for tests',
    ],
  ];
  for (const [what, env, sentence] of refused) {
    it(`refuse ${what} with one sentence that names the variable`, () => {
      expect(() => readSettings(env)).to.throw(sentence);
      expect(() => readSettings(env)).to.not.throw(/geheim|k3rk3b33k/);
    });
  }

  it('are all in .env.example, and nothing else is', () => {
    const asked = new Set<string>();
    const env = new Proxy<Record<string, string | undefined>>(
      {},
      { get: (_, name) => void asked.add(String(name)) },
    );
    readSettings(env);
    // Those of backups are asked for by the commands that need them; there are none here, which they refuse.
    for (const what of ['BACKUP', 'BACKUP_KEYS'] as const)
      for (const read of [readLocking, readOpening]) expect(() => read(env, what)).to.throw(Refused);
    const names = [...asked].filter((name) => !name.endsWith('_FILE'));
    const listed = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm);
    expect(listed).to.have.members(names);
  });
});
