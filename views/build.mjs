/**
 * Builds what browsers load into public/build: scripts, style sheets and fonts under hashed names, each also compressed
 * ahead of time, and manifest.json (plain name -> hashed name), which server/web/assets.ts reads.
 * Prints one line; exits with 1 and the reason when something is wrong.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'public', 'build');

/** What pages name: each under its own plain name. */
const entries = [
  'views/answering/member.ts',
  'views/answering/questionnaire.ts',
  'views/scripts/charts.ts',
  'views/scripts/interview.ts',
  'views/scripts/long-work.ts',
  'views/scripts/progress.ts',
  'views/scripts/mailing-texts.ts',
  'views/scripts/paper-entry.ts',
  'public/css/answering.css',
  'public/css/letters.css',
  'public/css/surveyjs.css',
  'public/css/panelpeil.css',
  'public/css/staff.css',
  'public/css/report.css',
];

/** @fontsource style sheets name every alphabet and two formats; we ship Latin in woff2. */
const latinFontsOnly = {
  name: 'latin-fonts-only',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /@fontsource[/\\].*\.css$/ }, async ({ path: file }) => {
      const sheet = await readFile(file, 'utf8');
      const faces = sheet.split('/* ').filter((face) => /^[\w-]+-latin(-ext)?-\d+-normal \*\//.test(face));
      if (faces.length === 0) throw new Error(`${file}: no Latin font face found`);
      const contents = faces
        .map((face) => `/* ${face}`)
        .join('')
        .replaceAll(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '');
      return { contents, loader: 'css', resolveDir: path.dirname(file) };
    });
  },
};

async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'public/build',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    target: 'es2020',
    format: 'iife',
    legalComments: 'none',
    loader: { '.woff2': 'file' },
    plugins: [latinFontsOnly],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  return { files: result.outputFiles, outputs: result.metafile.outputs };
}

/**
 * questionnaire.js -> questionnaire-ABCD1234.js, for every file a page may name.
 * @param {Record<string, unknown>} outputs
 */
function manifestOf(outputs) {
  const names = Object.keys(outputs).map((output) => path.basename(output));
  return Object.fromEntries(names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), name]));
}

/**
 * @param {string} name
 * @param {Uint8Array} contents
 */
async function compressed(name, contents) {
  const brotli = promisify(brotliCompress)(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return [
    [`${name}.br`, await brotli],
    [`${name}.gz`, await promisify(gzip)(contents, { level: 9 })],
  ];
}

/**
 * A name carries the hash of its contents, so a file that is there already is right.
 * @param {{ path: string, contents: Uint8Array }} file
 */
async function write(file) {
  const name = path.basename(file.path);
  const wanted = path.extname(name) === '.woff2' ? [name] : [name, `${name}.br`, `${name}.gz`];
  const missing = wanted.filter((each) => existsSync(path.join(folder, each)) === false);
  if (missing.length === 0) return wanted;
  const versions = wanted.length === 1 ? [] : await compressed(name, file.contents);
  for (const [each, contents] of [[name, file.contents], ...versions]) {
    await writeFile(path.join(folder, each), contents);
  }
  return wanted;
}

/** @param {Set<string>} kept */
async function removeAllBut(kept) {
  for (const name of await readdir(folder)) {
    if (!kept.has(name)) await rm(path.join(folder, name), { recursive: true });
  }
}

try {
  const { files, outputs } = await bundle();
  await mkdir(folder, { recursive: true });
  const written = (await Promise.all(files.map(write))).flat();
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(outputs), null, 2)}\n`);
  await removeAllBut(new Set([...written, 'manifest.json']));
  const script =
    outputs[Object.keys(outputs).find((name) => /\/questionnaire-[A-Z0-9]{8}\.js$/.test(name)) ?? '']
      ?.bytes ?? 0;
  process.stdout.write(
    `public/build: ${files.length} files, questionnaire ${Math.round(script / 1024)} KB before compression\n`,
  );
} catch (error) {
  process.stderr.write(`views/build.mjs: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
