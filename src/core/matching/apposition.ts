import type { Claim } from '#core/claim/schema.ts';
import type { Span } from '#core/page/article.ts';
import type { CompiledModel } from './compile.ts';
import { bareName } from './name-key.ts';
import type { Sentence } from './sentence.ts';

const reach = 28; // Characters: ", internally code-named '".
/** What stands between a name and the model that it is a name of, where the model follows: "Orion (GPT-5)", "Orion is GPT-5". */
const leadsOn = /^["')\]]*\s*(?:[(=/[]|aka\b|a\.k\.a|is\b|was\b|alias\b|,?\s*(?:also|known|i\.e)|，?即|（|＝)/u;

/**
 * Whose name it is, in a claim that a model has a name or exists under one: "GPT-5, known as Orion". 'other' where
 * it stands with another model's name, or is itself another model's; null where nothing tells.
 */
export function appositionOf(
  { attribute }: Claim,
  spans: readonly Span[],
  { mentions, folded }: Sentence,
  model: CompiledModel,
): 'own' | 'other' | null {
  if ((attribute !== 'name' && attribute !== 'existence') || spans.length === 0) return null;
  let own = Infinity;
  let other = Infinity;
  let isForeign = false;
  for (const mention of mentions) {
    const isOwn = mention.models.includes(model.id) || model.ownNames.has(bareName(mention.name));
    for (const span of spans) {
      if (mention.start < span.end && span.start < mention.end) {
        isForeign ||= !isOwn && mention.models.length > 0;
        continue;
      }
      const follows = mention.start >= span.end;
      if (follows && !leadsOn.test(folded.slice(span.end, mention.start))) continue;
      const gap = follows ? mention.start - span.end : span.start - mention.end;
      if (isOwn) own = Math.min(own, gap);
      else other = Math.min(other, gap);
    }
  }
  if (own < reach && own <= other) return 'own';
  return isForeign || other < reach ? 'other' : null;
}
