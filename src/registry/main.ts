import { serve } from '@hono/node-server';
import pino from 'pino';
import { createApp } from './app.ts';
import { readSettings, usage } from './settings.ts';
import { startRegistry } from './start.ts';

/** Starts the registry: checks its settings, opens the database, listens, and ends in good order at a signal. */
async function main(): Promise<number> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (!settings.ok) {
    console.error(`${settings.error}\n${usage}`);
    return 2;
  }
  const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
  const started = await startRegistry(settings.value, log);
  if (!started.ok) {
    console.error(started.error);
    return 1;
  }
  const { deps, tell, close } = started.value;
  const app = createApp(deps);
  const { port, host } = settings.value;
  await new Promise<void>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => {
      for (const line of tell(info.port)) console.log(line);
    });
    server.once('error', reject);
    const end = (): void => {
      // Takes no new request, and lets those under way end.
      server.close(() => resolve());
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  });
  await close();
  return 0;
}

process.exitCode = await main();
