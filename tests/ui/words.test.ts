import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asLine, fillMessage, isolated } from '#core/message.ts';
import { interfaceLanguages } from '#core/settings.ts';
import { headline, listed } from '../../src/ui/words.ts';

const messages = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
) as Parameters<typeof fillMessage>[0];

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getUILanguage: () => language, getMessage: (key: string, parts: string[]) => say(key, parts) } },
}));
let language = 'en';
let say: (key: string, parts: string[]) => string = () => '';

describe('the headline of the popup', () => {
  beforeEach(() => {
    say = (key, parts) => (Object.hasOwn(messages, key) ? fillMessage(messages, key, parts) : '');
  });

  it('counts the claims of each kind, the most frequent first', () => {
    const tones = ['unverified', 'refuted', 'unverified', 'disputed', 'unverified', 'disputed'] as const;
    expect(headline(tones.map((tone) => ({ tone }))).replaceAll('\u00a0', ' ')).toBe(
      '6 claims here: 3 unverified, 2 disputed, 1 turned out false',
    );
  });

  it('speaks of one claim in the singular', () => {
    expect(headline([{ tone: 'confirmed' }]).replaceAll('\u00a0', ' ')).toBe('1 claim here: 1 confirmed');
  });
});

describe('names one after the other', () => {
  it.each(interfaceLanguages)('are told apart in %s', (one) => {
    language = one;
    expect(listed(['Ada', 'Bo', 'Cy'])).toMatch(/^Ada(?:[,、،]| [^\sA-Z]).*Bo.+Cy$/u);
    language = 'en';
  });
});

describe('words of other directions', () => {
  it('keep their own direction in a text that reads from right to left, and leave other texts alone', () => {
    expect(isolated(['17 March 2025', 'R2'], 'rtl')).toEqual(['\u206817 March 2025\u2069', '\u2068R2\u2069']);
    // What would be isolated within what is isolated no longer tells its direction.
    expect(isolated(['12', 'متنازع عليه: \u2068R2\u2069'], 'rtl')).toEqual(['12', 'متنازع عليه: \u2068R2\u2069']);
    expect(isolated(['17 March 2025'], 'ltr')).toEqual(['17 March 2025']);
  });

  it('begin with a capital where they stand on a line of their own, and nowhere else', () => {
    expect(asLine('called the news false')).toBe('Called the news false');
    expect(asLine('“leaked” twice')).toBe('“Leaked” twice');
    expect(asLine('2 of them')).toBe('2 of them');
    expect(asLine('مذكور')).toBe('مذكور');
  });
});
