import { attribute, eachChild, isBare, isElement, textOf, type PageNode } from './node.ts';

/** What a page declares about itself, in its head and its structured data. All of it may be wrong or missing. */
export interface Metadata {
  readonly lang: string | null;
  readonly title: string;
  /** How well the page says when it was published: 0 best, 9 not at all. */
  readonly ranked: number;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** Types from JSON-LD and microdata, in lower case without their address. */
  readonly types: ReadonlySet<string>;
  /** og:type, in lower case; null where none is declared. */
  readonly ogType: string | null;
  /** Whether somebody is named as the author. */
  readonly authored: boolean;
  /** The program that made the page, in lower case, as it says itself; '' where it does not. */
  readonly generator: string;
  /** Path of the canonical address; null where none is declared. */
  readonly path: string | null;
}

const headLimit = 400_000; // Characters of JSON-LD read: real ones have a few thousand.

/** An element that may declare something, and how deep in the page it stands. */
export interface Declaring<T extends PageNode> {
  readonly element: T;
  readonly depth: number;
}

/** Selects the elements that are asked below, for whoever can find them sooner than by looking at all. */
export const declaringElements =
  'html, title, meta, link[rel="canonical"], script[type*="ld+json" i], time, [itemtype], [itemprop="author"], [rel="author"]';

const maxDepth = 200;

/** All elements of a tree, in its order: for trees that cannot be asked for those that matter. */
export function allElements<T extends PageNode>(root: T): Declaring<T>[] {
  const found: Declaring<T>[] = [];
  const visit = (element: T, depth: number): void => {
    if (!isElement(element) || depth > maxDepth) return;
    found.push({ element, depth });
    eachChild(element, (child) => visit(child, depth + 1));
  };
  visit(root, 0);
  return found;
}

/** Reads lang, title, date and types from the elements of a page, in their order. */
export function readMetadata<T extends PageNode>(elements: Iterable<Declaring<T>>): Metadata {
  const found = { lang: null as string | null, title: '', ogTitle: '', address: null as string | null };
  const dates: { day: string; rank: number }[] = [];
  const types = new Set<string>();
  let ogType: string | null = null;
  let authored = false;
  let generator = '';
  const note = (value: string | null | undefined, rank: number): void => {
    const day = dayOf(value);
    if (day !== null) dates.push({ day, rank });
  };

  for (const { element: node, depth } of elements) {
    const name = node.localName ?? '';
    switch (name) {
      case 'html':
        found.lang = attribute(node, 'lang');
        break;
      case 'title':
        if (found.title === '') found.title = collapse(textOf(node));
        break;
      case 'meta': {
        const content = attribute(node, 'content');
        const key = (
          attribute(node, 'property') ??
          attribute(node, 'name') ??
          attribute(node, 'itemprop') ??
          ''
        ).toLowerCase();
        if (key === 'og:type' && content !== null) ogType ??= content.trim().toLowerCase();
        else if (key === 'generator') generator ||= (content ?? '').toLowerCase();
        else if (/^(?:author|article:author|parsely-author|sailthru\.author|dc\.creator|byl)$/u.test(key))
          authored ||= (content ?? '') !== '';
        else if (key === 'og:title' && content !== null) found.ogTitle = collapse(content);
        else if (key === 'og:url') found.address ??= content;
        else if (key === 'article:published_time' || key === 'datepublished') note(content, 0);
        else if (
          /^(?:date|dc\.date|dcterms\.(?:date|created|issued)|pubdate|publish[-_]?date|parsely-pub-date|sailthru\.date)$/u.test(
            key,
          )
        ) {
          note(content, 2);
        }
        break;
      }
      case 'link':
        if (attribute(node, 'rel') === 'canonical') found.address = attribute(node, 'href') ?? found.address;
        break;
      case 'script':
        if (/ld\+json/iu.test(attribute(node, 'type') ?? ''))
          readLinkedData(textOf(node), types, note, () => (authored = true));
        break;
      case 'time':
        note(attribute(node, 'datetime'), attribute(node, 'itemprop') === 'datePublished' ? 1 : 4);
        break;
      default: {
        if (isBare(node)) break;
        const type = attribute(node, 'itemtype');
        if (type !== null && depth < 12) types.add(typeName(type));
        if (attribute(node, 'itemprop') === 'author' || attribute(node, 'rel') === 'author') authored = true;
      }
    }
  }

  dates.sort((a, b) => a.rank - b.rank);
  return {
    lang: found.lang,
    title: found.ogTitle === '' ? found.title : found.ogTitle,
    published: dates[0]?.day ?? null,
    types,
    ogType,
    authored,
    generator,
    ranked: dates[0]?.rank ?? 9,
    path: pathOf(found.address),
  };
}

function readLinkedData(
  json: string,
  types: Set<string>,
  note: (day: string, rank: number) => void,
  author: () => void,
): void {
  let data: unknown;
  try {
    data = json.length > headLimit ? null : JSON.parse(json);
  } catch {
    return; // Broken structured data is common, and says nothing.
  }
  const queue: unknown[] = [data];
  for (let seen = 0; queue.length > 0 && seen < 500; seen += 1) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, 100));
    else if (typeof item === 'object' && item !== null) {
      const record = item as Record<string, unknown>;
      for (const type of [record['@type']].flat()) if (typeof type === 'string') types.add(typeName(type));
      if (typeof record['datePublished'] === 'string') note(record['datePublished'], 1);
      if (record['author'] !== undefined && record['author'] !== null) author();
      queue.push(record['@graph'], record['mainEntity']);
    }
  }
}

function typeName(type: string): string {
  return type.replace(/^.*[/#:]/u, '').toLowerCase();
}

function dayOf(value: string | null | undefined): string | null {
  const day = /^\s*(\d{4})-(\d{2})-(\d{2})/u.exec(value ?? '');
  if (day !== null) return `${day[1]}-${day[2]}-${day[3]}`;
  const time =
    value === null || value === undefined || value.length > 60 || !/\d{4}/u.test(value) ? NaN : Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function pathOf(address: string | null): string | null {
  if (address === null) return null;
  const path = /^(?:https?:)?\/\/[^/?#]+(\/[^?#]*)?/iu.exec(address);
  return path === null ? null : (path[1] ?? '/');
}

export function collapse(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
