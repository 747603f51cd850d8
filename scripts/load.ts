import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { startPostgres } from './postgres.ts';
import { startRegistry, type RunningRegistry } from './registry.ts';
import { root } from './run.ts';

const usage = 'usage: npm run load [-- [--postgres] [--seconds N] [--minutes N]]';
const { values } = parseArgs({
  options: {
    postgres: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '0' },
  },
});
const seconds = Number(values.seconds);
const minutes = Number(values.minutes);

/**
 * What the registry bears: requests for the feed beside nginx with the same files, reports that are acknowledged and
 * whether each of them is there afterwards, and its memory over time. Server and load share this machine: the figures
 * are to be compared with each other, and with nothing else.
 */
async function main(): Promise<void> {
  if (!(seconds > 0) || !(minutes >= 0)) throw new Error(usage);
  const folder = mkdtempSync(join(tmpdir(), 'hedge-load-'));
  const postgres = values.postgres ? await startPostgres() : null;
  const registry = await startRegistry(
    folder,
    {
      HEDGE_PROOF_COST: '1',
      HEDGE_REPORTS_PER_ADDRESS: '1000000',
      HEDGE_REPORTS_PER_MINUTE: '1000000',
      ...(postgres === null ? {} : { DATABASE_URL: postgres.createDatabase() }),
    },
    0,
  );
  try {
    console.log(`database: ${postgres === null ? 'PGlite' : 'PostgreSQL'}`);
    const tag = (await fetch(`${registry.origin}/feed/head.json`)).headers.get('etag') ?? '';
    await floor(registry, folder);
    await hit('registry: head.json', `${registry.origin}/feed/head.json`);
    await hit('registry: head.json, unchanged', `${registry.origin}/feed/head.json`, { 'if-none-match': tag });
    await reports(registry);
    for (let minute = 0; minute < minutes; minute += 1) {
      console.log(`memory after ${minute} min of load: ${memory(registry)} MB`);
      await hit('registry: head.json', `${registry.origin}/feed/head.json`, {}, 45, true);
      await reports(registry, 100, true);
    }
    console.log(`memory at the end: ${memory(registry)} MB`);
  } finally {
    await registry.end();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Requests a second, by autocannon in a process of its own. */
async function hit(
  what: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  duration = seconds,
  quiet = false,
): Promise<void> {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const args = [
    join(root, 'node_modules/autocannon/autocannon.js'),
    '-j',
    '-c',
    '20',
    '-d',
    String(duration),
    ...asked,
    url,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  const found = JSON.parse(text) as {
    requests: { average: number };
    latency: { p99: number };
    errors: number;
    '5xx': number;
  };
  if (!quiet || found.errors + found['5xx'] > 0) {
    const { requests, latency, errors } = found;
    console.log(
      `${what}: ${Math.round(requests.average)} a second, p99 ${latency.p99} ms, ${errors + found['5xx']} failed`,
    );
  }
}

/** nginx with the same files, where it is installed. */
async function floor({ origin }: RunningRegistry, folder: string): Promise<void> {
  const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));
  if (nginx === undefined) return console.log('nginx: not installed, no floor to compare with');
  const files = join(folder, 'static');
  for (const path of ['feed/head.json', 'feed/root/1.json']) {
    await mkdir(dirname(join(files, path)), { recursive: true });
    await writeFile(join(files, path), Buffer.from(await (await fetch(`${origin}/${path}`)).arrayBuffer()));
  }
  const settings = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/t;`,
  );
  await writeFile(
    settings,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
     events {} http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:8790; root ${files}; } }`,
  );
  const child = spawn(nginx, ['-c', settings, '-e', `${folder}/error.log`], { stdio: 'ignore' });
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  await hit('nginx: head.json', 'http://127.0.0.1:8790/feed/head.json');
  const tag = (await fetch('http://127.0.0.1:8790/feed/head.json')).headers.get('etag') ?? '';
  await hit('nginx: head.json, unchanged', 'http://127.0.0.1:8790/feed/head.json', { 'if-none-match': tag });
  child.kill('SIGQUIT');
}

/** Reports with solved challenges, sixteen at a time; then each receipt is asked for. */
async function reports({ origin }: RunningRegistry, count = 400, quiet = false): Promise<void> {
  const proofs: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const challenge = (await (await fetch(`${origin}/api/challenge`)).json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    proofs.push(Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'));
  }
  const receipts: string[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let proof = proofs.pop(); proof !== undefined; proof = proofs.pop()) {
        const answer = await fetch(`${origin}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            kind: 'claim',
            text: `GPT-6 rumour ${proofs.length}`,
            model: 'gpt-6',
            page: null,
            proof,
          }),
        });
        if (answer.status === 201) receipts.push(((await answer.json()) as { receipt: string }).receipt);
        else console.log(`a report was answered ${answer.status}`);
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  let found = 0;
  for (const receipt of receipts) found += (await fetch(`${origin}/api/reports/${receipt}`)).ok ? 1 : 0;
  if (!quiet || found !== receipts.length) {
    console.log(
      `reports: ${Math.round(receipts.length / took)} a second, ${receipts.length} taken, ${receipts.length - found} lost`,
    );
  }
}

/** Resident memory, in MB; where /proc is, else by ps. */
function memory({ pid }: RunningRegistry): number {
  const status = `/proc/${pid}/status`;
  const text = existsSync(status)
    ? readFileSync(status, 'utf8')
    : `VmRSS: ${spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout}`;
  return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(text)?.[1] ?? 0) / 1024);
}

await main();
