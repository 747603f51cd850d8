/** What the path of an address hints at. Words that many sites use for their folders; none of it is certain. */
export interface PathSignals {
  /** 1 where no path is known at all. */
  readonly noPath: number;
  /** Words in the last part, to eight: headlines make long ones. */
  readonly slug: number;
  readonly dated: number;
  readonly news: number;
  readonly docs: number;
  readonly forum: number;
  readonly shop: number;
}

const mostWords = 8;
const date = /\/(?:19|20)\d\d[-/]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:\/|-|\d)/u;
// Sets and not expressions: each of those would be compiled for the one address of a page.
const news = words(
  'news blog blogs article articles story stories post posts magazine opinion insight insights press journal ' +
    'feature features column columns learn guide guides resources',
);
const docs = words(
  'doc docs documentation reference api manual help support sdk kb faq knowledgebase knowledge-base handbook latest stable',
);
const version = /^v\d[\d.]*$/u;
const forum = words(
  'forum forums thread threads topic topics t questions q comments discussion discussions r board viewtopic.php ' +
    'showthread.php issues answers status',
);
const shop = words(
  'product products shop store item items dp cart p itm buy collection collections category categories c catalog ' +
    'brand brands',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Reads the hints of a path; null where no path is known. */
export function pathSignals(path: string | null): PathSignals {
  if (path === null) return { noPath: 1, slug: 0, dated: 0, news: 0, docs: 0, forum: 0, shop: 0 };
  const lower = path.toLowerCase().slice(0, 2000);
  const parts = lower.split('/').filter((part) => part !== '');
  const any = (known: ReadonlySet<string>, among = parts): boolean => among.some((part) => known.has(part));
  const slug = (parts.at(-1) ?? '').split(/[-_]/u).filter((word) => word.length > 1);
  return {
    noPath: 0,
    slug: Math.min(mostWords, slug.length),
    dated: date.test(lower) ? 1 : 0,
    news: any(news, parts.slice(0, -1)) ? 1 : 0,
    docs: any(docs) || parts.some((part) => part.startsWith('v') && version.test(part)) ? 1 : 0,
    forum: any(forum) ? 1 : 0,
    shop: any(shop) ? 1 : 0,
  };
}
