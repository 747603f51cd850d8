import { describe, expect, it } from 'vitest';
import type { Position } from '#core/claim/schema.ts';
import { arrangePositions } from '#core/claim/wording.ts';

const position = (who: string, stance: Position['stance']): Position => ({
  who,
  stance,
  on: null,
  url: null,
  note: null,
});

describe('arranged positions', () => {
  it('begin with those who deny, and keep apart those who only pass the claim on', () => {
    const { main, repeats } = arrangePositions([
      position('a blog', 'repeats'),
      position('a forum', 'asserts'),
      position('Deedy', 'doubts'),
      position('DeepSeek', 'denies'),
    ]);
    expect(main.map(({ who }) => who)).toEqual(['DeepSeek', 'Deedy', 'a forum']);
    expect(repeats.map(({ who }) => who)).toEqual(['a blog']);
  });
});
