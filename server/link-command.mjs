/** npm links the commands of packages it installs, not of the project itself. So that `npx panelpeil` works in its own checkout: */
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const commands = new URL('node_modules/.bin/', root);
chmodSync(new URL('dist/server/cli.js', root), 0o755);
mkdirSync(commands, { recursive: true });
rmSync(new URL('panelpeil', commands), { force: true });
symlinkSync('../../dist/server/cli.js', new URL('panelpeil', commands));
