/** The direction of imports. Each comment tells the reader what to do. Run by test/architecture.test.ts. */
const stages = [
  ['dataset', '^reports/(data-column|dataset|dataset-columns|derived-column)\\.ts$'],
  ['weighting', '^reports/weighting/'],
  ['tables', '^reports/tables/'],
  ['significance', '^reports/significance/'],
  ['disclosure', '^reports/disclosure/'],
  ['findings', '^reports/findings/'],
  ['figures', '^reports/figures/'],
  ['sampling', '^reports/sampling/'],
  [
    'compose',
    '^reports/(compose/|figure-charts/|action-sheet/|counter/|dashboard/|response/|edition\\.ts$|report\\.ts$|chart)',
  ],
  ['bundle', '^reports/bundle/'],
  ['print', '^reports/print/'],
];

const stageRules = stages.slice(0, -1).map(([name, from], i) => ({
  name: `reports-${name}-comes-before`,
  comment: `A stage of reports/ imports only earlier stages: ${stages.map(([one]) => one).join(', ')}. Move what both need down.`,
  severity: 'error',
  from: { path: from },
  to: { path: stages.slice(i + 1).map(([, path]) => path) },
}));

const packageRule = (name, packages, allowed) => ({
  name,
  comment: `Only ${allowed.join(', ')} may use ${packages.join(', ')}. Ask for what you need through server/actions/ports.ts or a pure function.`,
  severity: 'error',
  from: { path: '^(surveys|reports|server|migrations)/', pathNot: allowed },
  to: { path: packages.map((one) => `node_modules/${one}/`) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea, or hide a third: take that out into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'surveys-is-the-ground-floor',
      comment: 'surveys/ knows nothing of reports or the program around it. Pass in what it needs.',
      severity: 'error',
      from: { path: '^surveys/' },
      to: { path: '^(reports|server|migrations|views|test)/' },
    },
    {
      name: 'reports-knows-no-program',
      comment:
        'reports/ works on data alone. Read files, clocks and stores in server/ and hand over the result.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^(server|migrations|views|test)/' },
    },
    {
      name: 'pure-floors',
      comment: 'surveys/ and reports/ (but for print/) know no Node, disk, clock or chance.',
      severity: 'error',
      from: { path: '^(surveys|reports)/', pathNot: '^reports/print/' },
      to: { dependencyTypes: ['core'] },
    },
    ...stageRules,
    {
      name: 'actions-stand-on-ports',
      comment: 'An action asks for stores, keys and mail through ports.ts; server/world-of.ts joins them.',
      severity: 'error',
      from: { path: '^server/actions/' },
      to: { path: '^server/(store|keys|printer|documents|web|commands|demo|mail|imports)/' },
    },
    {
      name: 'stores-implement-ports',
      comment:
        'A store or a printer knows the ports it fulfils and its own means, nothing of pages, commands or other adapters.',
      severity: 'error',
      from: { path: '^server/(store|keys|printer|documents|mail|imports)/' },
      to: { path: '^server/(web|commands|demo)/' },
    },
    {
      name: 'web-calls-actions',
      comment:
        'A page calls an action and shows what comes back; it never opens a store, a key or a PDF itself.',
      severity: 'error',
      from: { path: '^server/web/' },
      to: { path: '^(server/(store|keys|printer|commands|demo|mail|imports)/|migrations/|reports/print/)' },
    },
    packageRule('knex-in-the-store', ['knex', 'sqlite3', 'pg'], ['^server/store/', '^migrations/']),
    packageRule(
      'pdf-in-print',
      ['pdfkit', 'chartjs-node-canvas', 'fontkit', 'bidi-js', 'qrcode'],
      ['^reports/print/'],
    ),
    packageRule('sheets-in-print', ['write-excel-file', 'csv-stringify', 'docx'], ['^reports/print/']),
    packageRule('zip-in-print-and-imports', ['fflate'], ['^reports/print/', '^server/imports/']),
    packageRule('files-in-imports', ['csv-parse', 'read-excel-file'], ['^server/imports/']),
    packageRule('locks-in-backup', ['age-encryption'], ['^server/backup/']),
    packageRule('mail-in-mail', ['nodemailer'], ['^server/mail/']),
    packageRule(
      'express-in-web',
      ['express', 'express-session', 'helmet', 'csrf-sync', 'compression', 'multer'],
      ['^server/web/'],
    ),
    packageRule('threads-in-the-printer', ['piscina'], ['^server/printer/']),
    packageRule('surveyjs-in-surveys', ['survey-core'], ['^surveys/']),
    {
      name: 'tests-are-leaves',
      comment: 'Nothing of the product imports a test or its support.',
      severity: 'error',
      from: { path: '^(surveys|reports|server|migrations|views)/' },
      to: { path: '^test/' },
    },
    {
      name: 'blackbox-knows-no-product',
      comment:
        'The black-box checks run against any installation: they know its outside only, and use nothing of its code.',
      severity: 'error',
      from: { path: '^test/blackbox/' },
      to: { path: '^(surveys|reports|server|migrations|views)/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|public)/' },
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
