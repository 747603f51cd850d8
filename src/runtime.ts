/**
 * The few browser functions that scripts in pages and the messages need, without a library: in version 3 both
 * browsers answer by promise, and every kilobyte here is loaded into every page.
 */
export interface Runtime {
  /** Undefined once the extension has been stopped, updated or removed under a running content script. */
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
  readonly onConnect: {
    addListener(listener: (port: Port) => void): void;
    removeListener(listener: (port: Port) => void): void;
  };
}

/** A port to a page of ours that looks on. */
export interface Port {
  readonly name: string;
  readonly sender?: MessageSender | undefined;
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

type MessageListener = (message: unknown, sender: MessageSender, answer: (value: unknown) => void) => boolean;

export interface PageApi {
  readonly runtime: Runtime;
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
}

/** The browser's extension functions; `browser` where it exists, else Chrome's name for them. */
export function api(): PageApi {
  const scope = globalThis as unknown as { browser?: Partial<PageApi>; chrome?: Partial<PageApi> };
  return (scope.browser?.runtime === undefined ? scope.chrome : scope.browser) as PageApi;
}

export const runtime = (): Runtime => api().runtime;
