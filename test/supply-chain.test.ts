/** What we build on: every package has its reason, a licence we may use, no program at its install that we did not allow, no known hole. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { satisfies, valid } from 'semver';
import { licenceIsFine } from './support/licences.ts';

interface Locked {
  version?: string;
  link?: boolean;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

interface Installed {
  name: string;
  folder: string;
  locked: Locked & { version: string };
}

interface Bad {
  package: string;
  range: string;
  reason: string;
  source: string;
}

/** Say in a file, and not in package.json, that they are MIT. */
const byItsFile = new Set(['node_modules/png-js']);

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const ours = readJson('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = readJson('package-lock.json') as { packages: Record<string, Locked> };
const knownBad = readJson('docs/known-bad.json') as { looked: string; bad: Bad[] };

/** Of others: what lies in node_modules by the lock file. */
const packages = Object.entries(lock.packages).flatMap(([folder, locked]): Installed[] => {
  const name = folder.split('node_modules/').at(-1) ?? '';
  const { version } = locked;
  if (!folder.includes('node_modules/') || locked.link === true || version === undefined) return [];
  return [{ name, folder, locked: { ...locked, version } }];
});

/** Those for other machines are not installed: npm locks some of them by version alone. */
const here = packages.filter(({ folder }) => existsSync(`${folder}/package.json`));

function holes(all: Installed[]): string[] {
  return all.flatMap(({ name, locked: { version } }) =>
    knownBad.bad
      .filter((bad) => bad.package === name && satisfies(version, bad.range, { includePrerelease: true }))
      .map(({ reason, source }) => `${name} ${version}: ${reason} (${source})`),
  );
}

describe('what we build on', () => {
  it('was read', () => {
    expect(packages.length).to.be.above(300);
    expect(knownBad.bad.length).to.be.above(20);
  });

  it('has a reason in docs/decisions/dependencies.md, package by package', () => {
    const page = readFileSync('docs/decisions/dependencies.md', 'utf8');
    const cells = page.split('\n').flatMap((line) => /^\| (.+?) \|/u.exec(line)?.[1]?.split(/,\s*/u) ?? []);
    const named = cells.map((cell) => cell.trim().replace(/ \(.*\)$/u, ''));
    const isNamed = (name: string): boolean =>
      named.some((one) => one === name || (/\/[_*]$/u.test(one) && name.startsWith(one.slice(0, -1))));
    // Types say what their package is.
    const names = Object.keys({ ...ours.dependencies, ...ours.devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(names.filter((name) => !isNamed(name))).to.deep.equal([]);
  });

  it('is held at one version each', () => {
    const ranges = Object.entries({ ...ours.dependencies, ...ours.devDependencies }).filter(
      ([, version]) => valid(version) === null && version !== 'file:reports/print/canvas',
    );
    expect(ranges).to.deep.equal([]);
  });

  it('comes as the lock file knows it, from no other address', () => {
    const strange = here.filter(
      ({ locked }) => locked.integrity?.startsWith('sha512-') !== true || locked.resolved !== undefined,
    );
    expect(strange.map(({ folder }) => folder)).to.deep.equal([]);
  });

  it('runs a program at its install only where we allow it', () => {
    const running = packages.filter(({ locked }) => locked.hasInstallScript === true).map(({ name }) => name);
    expect([...new Set(running)].toSorted()).to.deep.equal(Object.keys(ours.allowScripts).toSorted());
  });

  it('may be used beside MIT', () => {
    const wrong = here.filter(
      ({ folder }) => !licenceIsFine(readJson(`${folder}/package.json`)) && !byItsFile.has(folder),
    );
    expect(here.length).to.be.above(300);
    expect(wrong.map(({ folder }) => folder)).to.deep.equal([]);
  });

  it('has no hole that we know of', () => {
    expect(holes(packages)).to.deep.equal([]);
  });

  it('would be seen with one', () => {
    const planted = (name: string, version: string): Installed => ({ name, folder: '', locked: { version } });
    expect(holes([planted('debug', '4.4.2')])).to.have.length(1);
    expect(holes([planted('multer', '2.3.0-rc.1'), planted('xlsx', '0.18.5')])).to.have.length(2);
    expect(holes([planted('debug', '4.4.3')])).to.deep.equal([]);
    for (const licence of ['GPL-3.0', '(MIT AND AGPL-3.0)', 'UNLICENSED', undefined, { type: 'SSPL-1.0' }])
      expect(licenceIsFine({ license: licence }), JSON.stringify(licence)).to.equal(false);
    for (const licence of ['MIT', '(MPL-2.0 OR GPL-2.0)', 'Apache-2.0 AND BSL-1.0', { type: 'ISC' }])
      expect(licenceIsFine({ license: licence }), JSON.stringify(licence)).to.equal(true);
  });
});
