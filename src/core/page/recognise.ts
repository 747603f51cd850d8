import type { Block } from './article.ts';
import type { Metadata } from './metadata.ts';

const articleTypes =
  /^(?:article|newsarticle|blogposting|reportagenewsarticle|analysisnewsarticle|opinionnewsarticle|techarticle|scholarlyarticle|liveblogposting|socialmediaposting|discussionforumposting|report|review)$/u;
const otherTypes =
  /^(?:product|product\.item|qapage|searchresultspage|softwaresourcecode|softwareapplication|video\.other|profile|profilepage|itemlist|collectionpage|object)$/u;

/** Characters of prose that a declared article has at least, and one that only its shape shows. */
const declaredMinimum = 140;
const shapeMinimum = 300;

/**
 * Whether a page is an article: text in sentences makes most of it. What the page declares is a vote, never
 * a condition: a quarter of real articles declare nothing.
 */
export function isArticle(metadata: Metadata, blocks: readonly Block[]): boolean {
  let prose = 0;
  let total = 0;
  for (const { text, kind } of blocks) {
    const weight = weightOf(text);
    total += weight;
    if (kind !== 'heading' && (weight >= 60 || kind === 'row' || /[.!?。！？:：]["'”’)]?$/u.test(text)))
      prose += weight;
  }
  const declared = [...metadata.types].some((type) => articleTypes.test(type));
  if (declared) return prose >= declaredMinimum;
  if (metadata.path === '/' || [...metadata.types].some((type) => otherTypes.test(type))) return false;
  return prose >= shapeMinimum && prose >= total * 0.5;
}

/** Characters of text, an ideograph or syllable counting for three letters. */
function weightOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return text.length + dense * 2;
}
