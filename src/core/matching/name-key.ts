import { remember } from '#core/remember.ts';
import { latinOf } from './spellings.ts';
import { tokenise } from './tokens.ts';

/** Words that a name may begin with or do without: "OpenAI's GPT-4", "Claude Opus 4.5". */
const heads =
  /^(?:(?:google|openai|apple|meta|amazon|microsoft|deepmind|anthropic|alibaba|nvidia|xai|moonshot|baidu|tencent|bytedance) (?:s )?)+(?=\S)|^claude (?=(?:opus|sonnet|haiku) )|^deepseek (?=[rv] \d)/u;

/** A model's name as a key: "@gpt 4 turbo", whether or not its maker stands before it. */
export const nameKey = remember((name) => {
  const tokens = tokenise(latinOf(name)).map(({ text }) => text);
  return `@${tokens.join(' ').replace(heads, '')}`;
}, 2_000);

/** A name without makers and without words that any model's name may have. */
export function bareName(folded: string): string {
  return tokenise(latinOf(folded))
    .map(({ text }) => text)
    .filter(
      (token) =>
        !/^(?:google|openai|apple|meta|amazon|microsoft|deepmind|anthropic|alibaba|ai|llm|model|s)$/u.test(token),
    )
    .join(' ');
}
