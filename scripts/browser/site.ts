import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** "127.0.0.1:PORT": the server, and a proxy for a browser whose every request shall be seen. */
  readonly address: string;
  readonly origin: string;
  /** Serves a page, or a script where the path ends so, under a path from now on; with headers of its own. */
  add(path: string, html: string | Buffer, headers?: Readonly<Record<string, string>>): string;
  /** Each request so far: method and full address; for tunnels `CONNECT host:port`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const typeOf = (path: string): string =>
  /\.m?js$/u.test(path) ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';

/**
 * A web server on loopback. A browser that uses it as its proxy sends everything through it: pages of its own
 * are served, all else is noted and refused, so that nothing leaves the machine.
 */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, { body: string | Buffer; headers: Readonly<Record<string, string>> }>();
  const requests: string[] = [];
  let origin = '';
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', origin);
    requests.push(`${request.method} ${url.href}`);
    const page = url.origin === origin ? pages.get(url.pathname) : undefined;
    response.writeHead(page === undefined ? (url.origin === origin ? 404 : 502) : 200, {
      'content-type': `${typeOf(url.pathname)}; charset=utf-8`,
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  };
  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  // A browser that speaks anything else to it (an upgrade of a protocol) is no concern of a test.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${address}`;
  return {
    address,
    origin,
    requests,
    add(path, html, headers = {}) {
      pages.set(path, { body: html, headers });
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
