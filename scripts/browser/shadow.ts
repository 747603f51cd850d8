import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** An element or text inside a shadow root that is closed to the page, as the browser's own tools see it. */
export interface ShadowNode {
  /** Lower case; '#text' for text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly ShadowNode[];
  /** Its own shadow root, with what it takes to ask the browser of the element, and of the root. */
  readonly shadow?: { readonly root: ShadowNode; readonly handle: string; readonly rootHandle: string };
}

/** An element with a closed root, as it stands on the page. */
export interface ShadowHost {
  readonly element: ShadowNode;
  readonly root: ShadowNode;
  /** Left, top, right and bottom, in document coordinates. */
  readonly box: readonly number[];
}

/**
 * Each element of that name, in the page itself and inside the roots of others of that name, with what stands in its
 * shadow root; closed ones too.
 */
export async function shadowHosts(page: Page, element: string): Promise<ShadowHost[]> {
  return isFirefox(page) ? firefoxHosts(page, element) : chromiumHosts(page, element);
}

/** Makes closed roots known to scripts of the page as open ones are: for tools that run there and have to see them. */
export async function exposeRoots(page: Page, element: string): Promise<void> {
  const hosts = await shadowHosts(page, element);
  const expose = `function () { Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true }); }`;
  const handles = hosts.flatMap(({ element: { shadow } }) => shadow?.rootHandle ?? []);
  if (isFirefox(page)) {
    const [{ _id: context } = { _id: '' }] = page.frames() as unknown as { readonly _id: string }[];
    for (const sharedId of handles) await callInFirefox(page, context, expose, { this: { sharedId } });
    return;
  }
  const session = await page.createCDPSession();
  for (const handle of handles) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: Number(handle) });
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: expose });
  }
  await session.detach();
}

const isFirefox = (page: Page): boolean => page.browser().process()?.spawnfile.includes('firefox') === true;

const readBox = `function () { const { left, top, right, bottom } = this.getBoundingClientRect();
  const { scrollX: x, scrollY: y } = this.ownerDocument.defaultView; return [left + x, top + y, right + x, bottom + y]; }`;

/** The hosts below a root, with those in roots inside of it. */
function hostsIn(node: ShadowNode, element: string): ShadowNode[] {
  return [
    ...(node.name === element && node.shadow !== undefined ? [node, ...hostsIn(node.shadow.root, element)] : []),
    ...node.children.flatMap((child) => hostsIn(child, element)),
  ];
}

/** All text below a node, styles left out. */
export function textOf(node: ShadowNode): string {
  if (node.name === '#text') return node.text;
  return node.name === 'style' ? '' : node.children.map(textOf).join('');
}

export function findAll(node: ShadowNode, matches: (node: ShadowNode) => boolean): ShadowNode[] {
  return [...(matches(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, matches))];
}

/** The part of the DevTools protocol's DOM.Node that is read here. */
interface DevToolsNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DevToolsNode[];
  readonly shadowRoots?: readonly DevToolsNode[];
}

async function chromiumHosts(page: Page, element: string): Promise<ShadowHost[]> {
  const session = await page.createCDPSession();
  try {
    // Node by node: the whole document at once would stall a large page, and with it what is measured there.
    const list = await session.send('Runtime.evaluate', { expression: allOf(element) });
    const { result } = await session.send('Runtime.getProperties', {
      objectId: list.result.objectId ?? '',
      ownProperties: true,
    });
    const objects = result.filter(({ name }) => /^\d+$/u.test(name)).flatMap(({ value }) => value?.objectId ?? []);
    const found: ShadowHost[] = [];
    for (const objectId of objects) {
      const { node } = (await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true })) as {
        node: DevToolsNode;
      };
      for (const host of hostsIn(fromDevTools(node), element)) {
        if (host.shadow === undefined) continue;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: Number(host.shadow.handle) });
        const box = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: readBox,
          returnByValue: true,
        });
        found.push({ element: host, root: host.shadow.root, box: v.parse(BoxSchema, box.result.value) });
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** In frames of the same origin too. */
const allOf = (element: string): string =>
  `(() => { const all = (page) => [...page.querySelectorAll(${JSON.stringify(element)}), ...[...page.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ? all(frame.contentDocument) : [])]; return all(document); })()`;

const BoxSchema = v.array(v.number());

function fromDevTools(node: DevToolsNode): ShadowNode {
  const { localName, nodeType, nodeValue, attributes = [], children = [], shadowRoots: [root] = [] } = node;
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < attributes.length; i += 2) pairs.set(attributes[i] ?? '', attributes[i + 1] ?? '');
  return {
    name: nodeType === 3 ? '#text' : localName,
    attributes: pairs,
    text: nodeType === 3 ? nodeValue : '',
    children: children.map(fromDevTools),
    ...(root === undefined
      ? {}
      : {
          shadow: {
            root: fromDevTools(root),
            handle: String(node.backendNodeId),
            rootHandle: String(root.backendNodeId),
          },
        }),
  };
}

/** The part of WebDriver BiDi's script.NodeRemoteValue that is read here. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

const EvaluationSchema = v.object({
  result: v.object({ result: v.object({ value: v.optional(v.array(v.unknown())) }) }),
});

async function callInFirefox(page: Page, context: string, functionDeclaration: string, args: object): Promise<unknown> {
  // Puppeteer has no call for it; the BiDi connection below it has.
  const { connection } = page.browser() as Browser & {
    readonly connection: { send(method: string, params: object): Promise<unknown> };
  };
  return connection.send('script.callFunction', {
    functionDeclaration,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
    ...args,
  });
}

async function firefoxHosts(page: Page, element: string): Promise<ShadowHost[]> {
  const call = async (context: string, functionDeclaration: string, args: object): Promise<unknown[]> =>
    v.parse(EvaluationSchema, await callInFirefox(page, context, functionDeclaration, args)).result.result.value ?? [];
  const found: ShadowHost[] = [];
  // A frame's nodes are known to its own context alone.
  for (const { _id: context } of page.frames() as unknown as { readonly _id: string }[]) {
    const all = `() => [...document.querySelectorAll(${JSON.stringify(element)})]`;
    for (const node of (await call(context, all, {})) as BidiNode[]) {
      for (const host of hostsIn(fromBidi(node), element)) {
        if (host.shadow === undefined) continue;
        const handle = { this: { sharedId: host.shadow.handle } };
        const box = (await call(context, readBox, handle)) as { readonly value: number }[];
        found.push({ element: host, root: host.shadow.root, box: box.map(({ value }) => value) });
      }
    }
  }
  return found;
}

function fromBidi({ value, sharedId }: BidiNode): ShadowNode {
  const isText = value?.nodeType === 3;
  const root = value?.shadowRoot;
  return {
    name: isText ? '#text' : (value?.localName ?? ''),
    attributes: new Map(Object.entries(value?.attributes ?? {})),
    text: isText ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(fromBidi),
    ...(root === undefined || root === null
      ? {}
      : { shadow: { root: fromBidi(root), handle: sharedId ?? '', rootHandle: root.sharedId ?? '' } }),
  };
}
