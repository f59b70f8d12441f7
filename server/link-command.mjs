/**
 * npm links the commands of packages it installs, not of the project itself. With a link of our own `npx panelpeil` runs what
 * was built here; with "bin" in package.json npx would keep a copy of the link elsewhere, which breaks when it is made too early.
 */
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const commands = new URL('node_modules/.bin/', root);
chmodSync(new URL('dist/server/cli.js', root), 0o755);
mkdirSync(commands, { recursive: true });
rmSync(new URL('panelpeil', commands), { force: true });
symlinkSync('../../dist/server/cli.js', new URL('panelpeil', commands));
