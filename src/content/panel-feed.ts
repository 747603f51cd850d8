import { panelPort, type PanelView } from '#messages';
import { runtime, type Port } from '../runtime.ts';
import type { ReadPage } from './read-page.ts';
import { locate, rangesOf } from './spans.ts';
import type { PageLabels } from '#messages';

/** What is shown on the page at present; null while nothing is. */
export interface Shown {
  readonly token: string;
  readonly read: ReadPage;
  readonly found: PageLabels;
}

/** Tells side panels that look on where the labels stand; costs nothing while none does. */
export interface PanelFeed {
  /** Something was painted or moved. */
  update(): void;
}

export function createPanelFeed(page: Document, shown: () => Shown | null, signal: AbortSignal): PanelFeed {
  const ports = new Set<Port>();
  let asked = 0;

  const look = (): PanelView | null => {
    const now = shown();
    if (now === null) return null;
    const height = Math.max(1, page.documentElement.scrollHeight);
    const marks: { label: number; at: number }[] = [];
    const seen: number[] = [];
    for (const [label, { block, sentence }] of now.found.labels.entries()) {
      const source = now.read.sources[block];
      const text = now.read.article.blocks[block]?.text ?? '';
      const range = source === undefined ? undefined : rangesOf(locate(source, text, sentence))[0];
      const box = range?.getBoundingClientRect();
      if (box === undefined || box.height === 0) continue;
      marks.push({ label, at: Math.min(1, Math.max(0, (box.top + scrollY) / height)) });
      if (box.bottom > 0 && box.top < innerHeight) seen.push(label);
    }
    const from = Math.min(1, Math.max(0, scrollY / height));
    return { token: now.token, marks, seen, from, to: Math.min(1, from + innerHeight / height) };
  };
  const tell = (): void => {
    asked = 0;
    const view = look();
    if (view !== null) for (const port of ports) port.postMessage(view);
  };
  const update = (): void => {
    if (ports.size === 0 || asked !== 0) return;
    // Not by frames alone: a page behind another draws none, and the panel may be a page before it.
    asked = 1;
    if (page.hidden) setTimeout(tell, 100);
    else requestAnimationFrame(tell);
  };
  const connect = (port: Port): void => {
    if (port.name !== panelPort || port.sender?.id !== runtime()?.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    update();
  };
  runtime().onConnect.addListener(connect);
  page.addEventListener('scroll', update, { signal, capture: true, passive: true });
  addEventListener('resize', update, { signal });
  signal.addEventListener('abort', () => {
    runtime()?.onConnect?.removeListener(connect);
    ports.clear();
  });
  return { update };
}
