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
const news =
  /^(?:news|blogs?|articles?|story|stories|posts?|magazine|opinion|insights?|press|journal|features?|columns?|learn|guides?|resources)$/u;
const docs =
  /^(?:docs?|documentation|reference|api|manual|help|support|sdk|kb|faq|knowledge-?base|handbook|latest|stable|v\d[\d.]*)$/u;
const forum =
  /^(?:forums?|threads?|topics?|t|questions|q|comments|discussions?|r|board|viewtopic\.php|showthread\.php|issues|answers|status)$/u;
const shop = /^(?:products?|shop|store|items?|dp|cart|p|itm|buy|collections?|category|categories|c|catalog|brands?)$/u;

/** Reads the hints of a path; null where no path is known. */
export function pathSignals(path: string | null): PathSignals {
  if (path === null) return { noPath: 1, slug: 0, dated: 0, news: 0, docs: 0, forum: 0, shop: 0 };
  const lower = path.toLowerCase().slice(0, 2000);
  const parts = lower.split('/').filter((part) => part !== '');
  const any = (pattern: RegExp, among = parts): number => (among.some((part) => pattern.test(part)) ? 1 : 0);
  const words = (parts.at(-1) ?? '').split(/[-_]/u).filter((word) => word.length > 1);
  return {
    noPath: 0,
    slug: Math.min(mostWords, words.length),
    dated: date.test(lower) ? 1 : 0,
    news: any(news, parts.slice(0, -1)),
    docs: any(docs),
    forum: any(forum),
    shop: any(shop),
  };
}
