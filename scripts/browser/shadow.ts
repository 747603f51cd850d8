import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** An element or text inside a shadow root that is closed to the page, as the browser's own tools see it. */
export interface ShadowNode {
  /** Lower case; '#text' for text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly ShadowNode[];
}

/** For each element of that name in the page, in its order, what stands in its shadow root; closed ones too. */
export async function shadowTrees(page: Page, element: string): Promise<ShadowNode[]> {
  return page.browser().process()?.spawnfile.includes('firefox') === true
    ? firefoxTrees(page, element)
    : chromiumTrees(page, element);
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
  readonly localName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DevToolsNode[];
  readonly shadowRoots?: readonly DevToolsNode[];
}

async function chromiumTrees(page: Page, element: string): Promise<ShadowNode[]> {
  const session = await page.createCDPSession();
  try {
    // Node by node: the whole document at once would stall a large page, and with it what is measured there.
    const list = await session.send('Runtime.evaluate', {
      expression: `[...document.querySelectorAll(${JSON.stringify(element)})]`,
    });
    const { result } = await session.send('Runtime.getProperties', {
      objectId: list.result.objectId ?? '',
      ownProperties: true,
    });
    const hosts = result.filter(({ name }) => /^\d+$/u.test(name)).flatMap(({ value }) => value?.objectId ?? []);
    const trees: ShadowNode[] = [];
    for (const objectId of hosts) {
      const { node } = (await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true })) as {
        node: DevToolsNode;
      };
      trees.push(...(node.shadowRoots ?? []).slice(0, 1).map(fromDevTools));
    }
    return trees;
  } finally {
    await session.detach();
  }
}

function fromDevTools({ localName, nodeType, nodeValue, attributes = [], children = [] }: DevToolsNode): ShadowNode {
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < attributes.length; i += 2) pairs.set(attributes[i] ?? '', attributes[i + 1] ?? '');
  return {
    name: nodeType === 3 ? '#text' : localName,
    attributes: pairs,
    text: nodeType === 3 ? nodeValue : '',
    children: children.map(fromDevTools),
  };
}

/** The part of WebDriver BiDi's script.NodeRemoteValue that is read here. */
interface BidiNode {
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
  result: v.object({ result: v.object({ value: v.array(v.any()) }) }),
});

async function firefoxTrees(page: Page, element: string): Promise<ShadowNode[]> {
  // Puppeteer has no call for it; the BiDi connection below it has.
  const { connection } = page.browser() as Browser & {
    readonly connection: { send(method: string, params: object): Promise<unknown> };
  };
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `() => [...document.querySelectorAll(${JSON.stringify(element)})]`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
  });
  const { result } = v.parse(EvaluationSchema, answer);
  return (result.result.value as BidiNode[]).flatMap((host) => {
    const shadow = host.value?.shadowRoot;
    return shadow === null || shadow === undefined ? [] : [fromBidi(shadow)];
  });
}

function fromBidi({ value }: BidiNode): ShadowNode {
  const isText = value?.nodeType === 3;
  return {
    name: isText ? '#text' : (value?.localName ?? ''),
    attributes: new Map(Object.entries(value?.attributes ?? {})),
    text: isText ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(fromBidi),
  };
}
