import { remember } from '#core/remember.ts';
import { lexiconsFor, mostLanguages } from './lexicon/all.ts';
import type { Mention } from './names.ts';

export type Role = 'subject' | 'compared';
export interface RoledMention extends Mention {
  readonly role: Role;
}

/** Mentions of a block with their roles: what stands after "than", "vs." or before 相比 is what is compared with. */
export function giveRoles(folded: string, mentions: readonly Mention[], lang: string): RoledMention[] {
  if (mentions.length === 0) return [];
  const pattern = comparatorsFor(lang);
  let last: RoledMention | null = null;
  const roled = mentions.map(resolve).map((mention): RoledMention => {
    const before = folded.slice(Math.max(0, mention.start - 28), mention.start);
    const after = folded.slice(mention.end, mention.end + 8);
    const compared: boolean =
      pattern.before.test(before) ||
      (pattern.after?.test(after) ?? false) ||
      // "As good as GPT-4 and Claude": what is joined to one shares its role.
      (last?.role === 'compared' && joint.test(folded.slice(last.end, mention.start)));
    last = { ...mention, role: compared ? 'compared' : 'subject' };
    return last;
  });
  // "R2's rival Kimi K3 has ...": whose rival it is only tells which one is spoken of.
  const isKin = (one: Mention | undefined, next: Mention | undefined): boolean =>
    one !== undefined && next !== undefined && pattern.kin.test(folded.slice(one.end, next.start));
  return roled.map((mention, i): RoledMention => {
    if (isKin(mention, roled[i + 1])) return { ...mention, role: 'compared' };
    return isKin(roled[i - 1], mention) ? { ...mention, role: 'subject' } : mention;
  });
}

const joint = /^(?:,? (?:and|or|und|oder|et|ou|y|o|e) |\s?[/&]\s?|[和与與或や及と、])$/u;

/** "GPT-5, codenamed Orion": a name of several models that stands beside one of them is that one's. */
function resolve(mention: Mention, index: number, all: readonly Mention[]): Mention {
  if (mention.models.length < 2 || mention.kind === 'strong') return mention;
  for (const other of [all[index - 1], all[index + 1]]) {
    if (other === undefined || other.kind !== 'strong') continue;
    const gap = Math.max(other.start - mention.end, mention.start - other.end);
    const model = other.models.find((id) => mention.models.includes(id));
    if (model !== undefined && gap < appositionGap) return { ...mention, models: [model] };
  }
  return mention.close.length > 0 ? { ...mention, models: mention.close } : mention;
}

const appositionGap = 28; // Characters: ", internally code-named '".

interface Comparators {
  readonly before: RegExp;
  readonly after: RegExp | null;
  readonly kin: RegExp;
}

const comparatorsFor = remember((lang): Comparators => {
  const all = lexiconsFor(lang);
  const befores = all.map(({ lang: code, comparators: { before } }) =>
    code === 'zh' || code === 'ja' ? `(?:${before})` : `(?<![\\p{L}])(?:${before})(?![\\p{L}])`,
  );
  const afters = all.flatMap(({ comparators: { after } }) => (after === undefined ? [] : [after]));
  return {
    before: new RegExp(
      `(?:${befores.join('|')})[\\s"'(]*(?:(?:the|a|openai|google|anthropic|meta|deepseek|its|der|die|das|le|la|el|o|il)(?:'s)?\\s+){0,2}$`,
      'u',
    ),
    after: afters.length === 0 ? null : new RegExp(`^\\s*(?:${afters.join('|')})`, 'u'),
    kin: new RegExp(
      `^(?:${all.flatMap(({ comparators: { kin } }) => kin ?? []).join('|') || '(?!)'})[,:，：]?\\s?$`,
      'u',
    ),
  };
}, mostLanguages);
