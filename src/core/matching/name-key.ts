import { tokenise } from './tokens.ts';

/** A model's name as a key: "@gpt 4 turbo". */
export function nameKey(name: string): string {
  return `@${tokenise(name)
    .map(({ text }) => text)
    .join(' ')}`;
}

/** A name without makers and without words that any model's name may have. */
export function bareName(folded: string): string {
  return tokenise(folded)
    .map(({ text }) => text)
    .filter(
      (token) =>
        !/^(?:google|openai|apple|meta|amazon|microsoft|deepmind|anthropic|alibaba|ai|llm|model|s)$/u.test(token),
    )
    .join(' ');
}
