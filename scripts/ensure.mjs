// Installs what is missing, then runs the script named after it: `node scripts/ensure.mjs SCRIPT ARG...`.
// Plain JavaScript for an old Node: it is the one file that may meet a Node older than the one the lock file
// brings. It starts the script itself rather than leave that to `&&` in package.json, because a shell remembers
// where it found `node` before the install and would go on with the old one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = readFileSync(join(root, 'package-lock.json'));
const wanted = createHash('sha256').update(lock).update(process.platform).digest('hex');
const stamp = join(root, 'node_modules', '.installed-lock');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('hedge: installing the packages of package-lock.json ...');
  // Standard output belongs to the command that follows; npm's own goes to standard error.
  // No package may run an install script: nothing here needs one.
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(`hedge: npm ci failed (exit status ${done.status ?? done.signal}); the lines above say why.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const args = process.argv.slice(2);
if (args.length > 0) {
  // On Linux the lock file brings a Node; elsewhere the one that runs this file must do.
  const brought = join(root, 'node_modules', '.bin', 'node');
  const node = existsSync(brought) ? brought : process.execPath;
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const [, major = '0', minor = '0'] = /^v(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) < 22 || (Number(major) === 22 && Number(minor) < 18)) {
    console.error(`hedge: needs Node 22.18 or newer, found ${version.trim() || 'none'}; see https://nodejs.org`);
    process.exit(1);
  }
  const ran = spawnSync(node, args, { stdio: 'inherit' });
  if (ran.error) console.error(`hedge: could not start ${node}: ${ran.error.message}`);
  process.exit(ran.status ?? 1);
}
