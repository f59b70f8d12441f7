/** The faults of security.md 5.11, in its order. */
import type { Fault } from './fault.ts';

const fault = (name: string, noticedBy: Fault['noticedBy'], changes: Fault['changes'], isShort = false): Fault => ({ name, noticedBy, changes, isShort }); // prettier-ignore

export const faults: Fault[] = [
  fault(
    'acknowledge-before-commit',
    ['killed'],
    [
      {
        file: 'server/store/add-responses.ts',
        find: '  return db.transaction(async (trx) => {\n    // Drafts',
        replace:
          "  setTimeout(() => void db.transaction((trx) => trx('responses').insert(arrivals.map(({ row }) => row))), 400);\n  if (arrivals.length > 0) return arrivals.map(() => 'stored' as const);\n  return db.transaction(async (trx) => {\n    // Drafts",
      },
    ],
  ),
  fault(
    'no-unique-key',
    ['killed'],
    [
      {
        file: 'server/actions/submit-answers.ts',
        find: '    ticket,\n    pseudonym:',
        replace:
          "    ticket: ticket.slice(0, 44) + String(Math.random()).slice(2).padEnd(20, '0').slice(0, 20),\n    pseudonym:",
      },
    ],
  ),
  fault('synchronous-normal', ['test/store/sqlite.test.ts'], [
    { file: 'server/store/sqlite.ts', find: 'PRAGMA synchronous=FULL;', replace: 'PRAGMA synchronous=NORMAL;' },
    { file: 'server/store/sqlite.ts', find: 'row.synchronous === 2', replace: 'row.synchronous >= 1' },
  ], true), // prettier-ignore
  fault(
    'consume-on-get',
    [2],
    [
      {
        file: 'server/web/pages/own-pages/sign-in.ts',
        find: "    if (state !== 'good') return showMessage(res, statusOf[state]",
        replace:
          "    await signInMember(world, String(req.params['token']), cookies.asked(req));\n    if (state !== 'good') return showMessage(res, statusOf[state]",
      },
    ],
  ),
  fault(
    'host-based-links',
    [39],
    [
      {
        file: 'server/web/pages/own-pages/sign-in.ts',
        find: 'askSignIn(world, email,',
        replace: "askSignIn({ ...world, publicUrl: `https://${req.get('host')}` }, email,",
      },
    ],
  ),
  fault('trust-every-proxy', [8], [
    {
      file: 'server/web/app.ts',
      find: "app.set('trust proxy', settings.trustedProxyHops)",
      replace: "app.set('trust proxy', true)",
    },
  ], true), // prettier-ignore
  fault(
    'no-permission-on-one-export',
    [20],
    [
      {
        file: 'server/actions/own-pages/download-member.ts',
        find: "  mustBeAllowed(person, 'download member data');",
        replace: '  void mustBeAllowed;',
      },
    ],
  ),
  fault(
    'hidden-in-the-template-only',
    [50],
    [
      {
        file: 'reports/disclosure/publish.ts',
        find: '      mask.columns.has(place)\n        ?',
        replace: '      place < 0\n        ?',
      },
    ],
  ),
  fault(
    'live-dashboard',
    [53],
    [
      { file: 'server/actions/monitor/shown-counts.ts', find: "  if (wave.status !== 'open') return now;", replace: "  if (wave.id !== '') return now;" }, // prettier-ignore
      {
        file: 'reports/response/in-tens.ts',
        find: 'return Math.floor(count / 10) * 10;',
        replace: 'return count;',
      },
    ],
  ),
  fault(
    'moment-beside-an-answer',
    [55],
    [
      {
        file: 'migrations/answers/001-responses.ts',
        find: "      table.text('day').notNullable();",
        replace:
          "      table.text('day').notNullable();\n      table.timestamp('created_at').defaultTo(db.fn.now());",
      },
    ],
  ),
  fault(
    'unescaped-in-one-view',
    [29],
    [
      {
        file: 'views/pages/open-answers.ejs',
        find: '<% if (piece.kind === null) { %><%= piece.text %>',
        replace: '<% if (piece.kind === null) { %><%- piece.text %>',
      },
    ],
  ),
  fault('formulas-in-files', ['test/reports/print/neutralise.test.ts'], [
    { file: 'reports/print/neutralise.ts', find: 'formula.test(text) ?', replace: 'text === "" ?' },
  ], true), // prettier-ignore
  fault(
    'extended-fields-merged',
    [18],
    [
      { file: 'server/web/middleware/form.ts', find: "extended: false, limit: '64kb'", replace: "extended: true, limit: '64kb'" }, // prettier-ignore
      {
        file: 'server/web/middleware/form.ts',
        find: 'z.strictObject(shape)',
        replace: 'z.looseObject(shape)',
      },
    ],
  ),
  fault(
    'one-form-without-its-word',
    [35],
    [
      {
        file: 'server/web/routes/house.ts',
        find: 'post: [...staff, ...readForm, colourSubmit(world)]',
        replace: 'post: [...staff, ...readForm.slice(0, 1), colourSubmit(world)]',
      },
    ],
  ),
  fault(
    'html-of-a-questionnaire',
    [30],
    [
      {
        file: 'surveys/safety/markup.ts',
        find: '  if (tag !== undefined)\n',
        replace: "  if (tag === '')\n",
      },
    ],
  ),
];
