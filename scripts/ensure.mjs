// Installs what is missing, before anything of the project runs. Plain JavaScript for an old Node: it is the
// one file that may meet a Node older than the one the lock file brings.
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
