import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './run.ts';

/** A registry in a process of its own, as `npm run registry` starts it. */
export interface RunningRegistry {
  readonly origin: string;
  /** The address of its feed. */
  readonly feed: string;
  readonly fingerprint: string;
  /** What it printed when it was up. */
  readonly told: string;
  readonly pid: number;
  /** What it has printed so far, its log included. */
  readonly output: () => string;
  /** Ends it, and answers its exit code (null where it was killed). */
  readonly end: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Starts it on a folder, at the usual port or, where that is taken, at a free one. One that does not start throws. */
export async function startRegistry(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  wanted = 8787,
): Promise<RunningRegistry> {
  mkdirSync(folder, { recursive: true });
  const port = (await freePort(wanted)) ?? (await freePort(0));
  const args = [join(root, 'src/registry/main.ts'), '--data', folder, '--port', String(port)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 1200) throw new Error(`the registry did not start: ${output}`);
    const isUp = await fetch(`${origin}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp && told.includes('fingerprint')) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return {
    origin,
    feed: /feed address\s+(\S+)/u.exec(told)?.[1] ?? '',
    fingerprint: /fingerprint\s+([\da-f]{64})/u.exec(told)?.[1] ?? '',
    told,
    pid: child.pid ?? 0,
    output: () => output,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

async function freePort(wanted: number): Promise<number | null> {
  const server = createServer();
  const opened = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(wanted, '127.0.0.1');
  if (!(await opened)) return null;
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : null;
}
