import { html } from 'hono/html';
import { plain } from './text.ts';

export type Html = ReturnType<typeof html>;

/** A page of the registry: plain HTML with one style sheet of its own, no script. */
export function layout(title: string, body: Html, extra: Html = html``): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${plain(title)}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="alternate" type="application/atom+xml" title="Changes" href="/changes.atom" />
        ${extra}
      </head>
      <body>
        <header>
          <a class="home" href="/">Hedge registry</a>
          <nav aria-label="Registry">
            <a href="/changes.atom">Changes (Atom)</a> <a href="/dump.jsonl">All claims (JSONL)</a>
            <a href="/openapi.json">Interface (OpenAPI)</a>
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html>`;
}
