import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A registry in a process of its own, as `npm run registry` starts it. */
export interface RegistryProcess {
  readonly origin: string;
  readonly output: () => string;
  readonly fingerprint: () => string;
  /** Ends it with a signal, and answers its exit code (null where it was killed). */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

const main = join(import.meta.dirname, '../../src/registry/main.ts');

export async function startProcess(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RegistryProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [main, '--data', folder, '--port', String(port)], {
    env: { ...process.env, HEDGE_PROOF_COST: '1', HEDGE_REPORTS_PER_ADDRESS: '100000', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(`the registry did not start: ${output}`);
    const isUp = await fetch(`${origin}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return {
    origin,
    output: () => output,
    fingerprint: () => /fingerprint\s+([\da-f]{64})/u.exec(output)?.[1] ?? '',
    async end(signal) {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
