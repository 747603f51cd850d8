/**
 * The names of all tracked models, as the gate script reads them on every page. Each expression costs a page the time
 * to compile it and the memory of its code, and hardly a page has a word that any name begins with: so those words
 * are looked for first, which is one plain expression, and only the names that begin with one found are compiled.
 */
export interface Gate {
  /** The source for all those beginnings at once; empty where there are none. */
  readonly heads: string;
  /** Beginnings of names, the longest first, each with the source of an expression for what follows. */
  readonly byHead: readonly (readonly [head: string, tail: string])[];
  /** The source for all other names; empty where there are none. */
  readonly others: string;
}

/** Under which item of local storage it waits for the gate script, which reads it without a library. */
export const gateStorageKey = 'gate';

/** Makes the test whether a text has one of the names. */
export function createNameTest({ heads: anyHead, byHead, others }: Gate): (text: string) => boolean {
  const heads = anyHead === '' ? null : new RegExp(anyHead, 'gi');
  const met = new Map<string, (text: string) => boolean>();
  return (text) => {
    const isMet = text.length <= short ? metInTitle(text) : metAmong(heads === null ? [] : headsIn(text, heads));
    const sources = byHead.filter(([head]) => isMet(head.toUpperCase())).map(nameSource);
    const source = [...(others === '' ? [] : [others]), ...sources].join('|');
    if (source === '') return false;
    const test = met.get(source) ?? compile(source);
    met.set(source, test);
    return test(text);
  };
}

// Characters, of a title: in so few, looking for one beginning after the other is sooner done than compiling them.
const short = 300;

function metInTitle(text: string): (head: string) => boolean {
  const whole = text.toUpperCase();
  return (head) => whole.includes(head);
}

/** Of two beginnings at one place the longer one was found; the shorter one may go on to a name all the same. */
function metAmong(found: Iterable<string>): (head: string) => boolean {
  const all = [...found];
  return (head) => all.some((one) => one.startsWith(head));
}

/** The beginnings that stand in a text, in upper case, by which an expression compares; each place is asked, for one may begin inside of another. */
function headsIn(text: string, heads: RegExp): Set<string> {
  const found = new Set<string>();
  heads.lastIndex = 0;
  for (let match = heads.exec(text); match !== null; match = heads.exec(text)) {
    found.add(match[0].toUpperCase());
    heads.lastIndex = match.index + 1;
  }
  return found;
}

/** How an expression says that a name begins and ends where a word does. */
const edges = /\(\?<?!\[a-z0-9\]\)/gu;

function compile(source: string): (text: string) => boolean {
  const whole = new RegExp(source, 'i');
  let open: RegExp | undefined;
  return (text) => whole.test(text) || namesAtSeam((open ??= new RegExp(source.replaceAll(edges, ''), 'gi')), text);
}

/**
 * Whether a name stands where two blocks meet. `textContent` puts nothing between them, so that on a page without white
 * space in its markup, as frameworks send it, the edge of a name is no edge of a word: "three timesDeepSeek R2".
 */
function namesAtSeam(open: RegExp, text: string): boolean {
  for (const match of text.matchAll(open)) {
    const [name] = match;
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + name.length);
    const begins = !/[a-z0-9]/iu.test(before) || (/^[A-Z]/u.test(name) && /[a-z0-9]/u.test(before));
    const ends = !/[a-z0-9]/iu.test(after) || /[A-Z]/u.test(after);
    if (begins && ends) return true;
  }
  return false;
}

/** The source of an expression for the names that begin alike. */
export const nameSource = ([head, tail]: Gate['byHead'][number]): string =>
  `${isWord(head[0]) ? '(?<![a-z0-9])' : ''}${literal(head)}(?:${tail})`;

/** Whether a sign is a letter or digit that ends where a word does. */
export const isWord = (sign: string | undefined): boolean => sign !== undefined && /[a-z0-9]/u.test(sign);

/** A text as an expression that finds it. */
export const literal = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
