import type { Model } from '#core/claim/schema.ts';
import { findMentions, type Mention } from '#core/matching/names.ts';
import { fold } from '#core/text/fold.ts';
import type { Case, Mutation } from './case.ts';
import type { Edit } from './edit.ts';

/** A model of the field that no registry of ours has. */
const untracked = 'Kimi K2';

/** The sentence said of another model, where its subject is named: in it, or in what stands before it. */
export function subjectMutations(one: Case): Mutation[] {
  const tracked = otherModel(one);
  return [
    ...mutation(one, 'an untracked model', untracked),
    ...(tracked === null ? [] : mutation(one, 'a tracked model', tracked)),
  ];
}

function mutation(one: Case, to: string, name: string): Mutation[] {
  const edits = renames(one, name);
  const from = one.label.why.subject.from === 'sentence' ? 'named in the sentence' : 'carried';
  return edits.length === 0 ? [] : [{ kind: 'subject', how: `${to}, ${from}`, edits }];
}

function renames({ article, label, names, model }: Case, name: string): Edit[] {
  const { block, sentence, why } = label;
  const inText = (text: string, place: Edit['block']): Edit[] => {
    const folded = fold(text);
    return findMentions(folded, names)
      .filter((mention) => means(mention, model.id))
      .map(({ start, end }) => ({ block: place, start, end, text: name }));
  };
  const own = inText(article.blocks[block]?.text ?? '', block);
  if (why.subject.from === 'sentence')
    return own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const earlier = article.blocks.slice(0, block).flatMap(({ text }, index) => inText(text, index));
  return [...inText(article.title, 'title'), ...earlier, ...own.filter(({ end }) => end <= sentence.end)];
}

function means(mention: Mention, id: string): boolean {
  return mention.models.includes(id);
}

/** Another tracked model with a plain name, of another maker, that the article does not name. */
function otherModel({ names, model, article }: Case): string | null {
  const text = fold([article.title, ...article.blocks.map((block) => block.text)].join('\n'));
  const isOther = ({ name, developer }: Model): boolean =>
    developer !== model.developer && /^[A-Z][A-Za-z]+[ -]\d(?:\.\d)?$/u.test(name) && !text.includes(fold(name));
  return [...names.models.values()].find(isOther)?.name ?? null;
}
