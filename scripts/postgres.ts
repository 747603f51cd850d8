import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server that was started for tests, on a socket in a folder of its own. */
export interface TestServer {
  /** Address of a new, empty database. */
  readonly createDatabase: () => string;
  readonly stop: () => Promise<void>;
}

/** The folder of the server's programs: on Debian it is not on the path. On Debian as root it is installed once. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const find = (): string | null => {
    const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
    const folders = [...versions.map((version) => join(debian, version, 'bin')), '/usr/local/bin', '/opt/homebrew/bin'];
    return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
  };
  const found = find();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'ignore', env: environment, timeout: 300_000 } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', 'postgresql'], options);
  return find();
}

/** Starts a server; the programs refuse to run as root, so they run as `postgres` there. Null where there is none. */
export async function startPostgres(): Promise<TestServer | null> {
  const programs = findPostgres();
  if (programs === null) return null;
  const owner = process.getuid?.() === 0 ? userOf('postgres') : null;
  if (process.getuid?.() === 0 && owner === null) return null;
  const user = owner ?? {};
  const folder = mkdtempSync(join(tmpdir(), 'hedge-pg-'));
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  const psql = (command: string): boolean =>
    spawnSync(join(programs, 'psql'), ['-h', folder, '-U', 'postgres', '-q', '-c', command], { ...user, cwd: folder })
      .status === 0;
  for (let tries = 0; !psql('select 1'); tries += 1) {
    if (tries > 100) throw new Error('PostgreSQL does not answer');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  let count = 0;
  return {
    createDatabase() {
      count += 1;
      if (!psql(`create database hedge_${count}`)) throw new Error('no database could be made');
      return `postgres://postgres@localhost/hedge_${count}?host=${encodeURIComponent(folder)}`;
    },
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): { uid: number; gid: number } | null {
  const id = (kind: '-u' | '-g'): number => Number(spawnSync('id', [kind, name], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [id('-u'), id('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}
