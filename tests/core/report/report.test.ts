import { describe, expect, it } from 'vitest';
import { sourceLink } from '#core/claim/fragment.ts';
import { shareText } from '#core/claim/share.ts';
import { timeLine } from '#core/claim/wording.ts';
import type { Model, Position } from '#core/claim/schema.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { plainAddress } from '#core/report/address.ts';
import { recogniseClaim } from '#core/report/recognise.ts';

const model: Model = {
  id: 'acme-nimbus-7',
  name: 'Acme Nimbus 7',
  developer: 'Acme Labs',
  aliases: ['Acme Nimbus 7', 'Nimbus 7'],
  ambiguousAliases: [],
  status: 'unreleased',
  releasedOn: null,
  releasedAs: null,
  asOf: null,
  evidence: [],
};
const names = buildNameIndex([model]);
const position = (who: string, on: string | null, stance: Position['stance'] = 'asserts'): Position => ({
  who,
  on,
  stance,
  url: `https://${who.toLowerCase()}.example/post`,
  note: null,
});

describe('what a report begins with', () => {
  it.each([
    ['Nimbus 7 will have 1.4 trillion parameters, they say.', 'total-parameters', '1.4 trillion parameters'],
    ['Nimbus 7 activates 30 billion parameters.', 'active-parameters', '30 billion parameters'],
    ['Nimbus 7 has a context window of 2 million tokens.', 'context-window', '2 million tokens'],
    ['Nimbus 7 was trained on 20 trillion tokens.', 'training-data', '20 trillion tokens'],
    ['Acme Nimbus 7 is out on 3 May 2027.', 'release-date', '3 May 2027'],
    ['Nimbus 7 is said to be open.', 'other', ''],
  ])('reads %s', (text, attribute, value) => {
    expect(recogniseClaim(text, names, '2026-11-24')).toEqual({ model: model.id, attribute, value });
  });

  it('names no model where there is none', () => {
    expect(recogniseClaim('It has 3 billion parameters.', names, null)).toMatchObject({ model: null });
  });

  it('leaves of an address nothing that tells of its reader', () => {
    expect(plainAddress('https://me:pw@a.example/b?utm_source=x&id=3&fbclid=y#part')).toBe('https://a.example/b?id=3');
  });
});

describe('the sources of a claim', () => {
  it('stand in the order of time, the undated last, those who repeat it apart', () => {
    const line = timeLine([
      position('C', null, 'denies'),
      position('B', '2025-04', 'doubts'),
      position('A', '2025'),
      position('R', '2025-05-01', 'repeats'),
    ]);
    expect(line.main.map(({ who }) => who)).toEqual(['A', 'B', 'C']);
    expect(line.repeats.map(({ who }) => who)).toEqual(['R']);
  });

  it('are linked to the passage that a note quotes, and else to the page', () => {
    expect(sourceLink('https://a.example/b', 'He wrote “it is far too early - to say”, twice.')).toBe(
      'https://a.example/b#:~:text=it%20is%20far%20too%20early%20%2D%20to%20say',
    );
    expect(sourceLink('https://a.example/b', 'He said “no”.')).toBe('https://a.example/b');
    expect(sourceLink('https://a.example/b#c', 'He wrote “it is far too early to say”.')).toBe('https://a.example/b#c');
    expect(sourceLink('https://a.example/b', null)).toBe('https://a.example/b');
  });

  it('are shared with the claim, the first three that have a link', () => {
    const positions = ['A', 'B', 'C', 'D'].map((who) => position(who, '2025-04'));
    const text = shareText(
      { statement: 'It flies.', positions },
      'disputed',
      () => 'says so',
      (on) => on,
    );
    expect(text).toBe(
      [
        'It flies. [disputed]',
        '– A: says so (2025-04) https://a.example/post',
        '– B: says so (2025-04) https://b.example/post',
        '– C: says so (2025-04) https://c.example/post',
      ].join('\n'),
    );
  });
});
