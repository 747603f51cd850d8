import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillMessage, type Messages } from '#core/message.ts';
import { interfaceLanguages } from '#core/settings.ts';

const folder = join(import.meta.dirname, '../../public/_locales');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(folder, language.replace('-', '_'), 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const forms = /_(?:zero|one|two|few|many|other)$/u;
/** Keys of messages with a count, without their plural form. */
const counted = [...new Set(Object.keys(english).flatMap((key) => (forms.test(key) ? [key.replace(forms, '')] : [])))];
const plain = Object.keys(english).filter((key) => !forms.test(key));

/** Messages that are the same in several languages: names, and patterns without a word of their own. */
const sameAnywhere = new Set(['extensionName', 'mapMark', 'headlineWithParts', 'toneCount']);
/** Words that two languages happen to share. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['positionLink', 'attributeName'],
  es: [],
  fr: ['sentClaim', 'hiddenClaims', 'attributeLatency'],
};

const namesIn = (message: string): string[] =>
  [...message.matchAll(/\$([A-Z]+)\$/gu)].map(([, name]) => name ?? '').toSorted();

describe('the languages of the interface', () => {
  it('are those that the settings offer', () => {
    expect(readdirSync(folder).toSorted()).toEqual(interfaceLanguages.map((one) => one.replace('-', '_')).toSorted());
    expect(counted.length).toBeGreaterThan(3);
    expect(plain.length).toBeGreaterThan(250);
  });

  describe.each(interfaceLanguages)('%s', (language) => {
    const messages = read(language);

    it('has every message and none beside', () => {
      expect(plain.filter((key) => messages[key] === undefined || messages[key].message.trim() === '')).toEqual([]);
      const known = new Set(plain);
      expect(Object.keys(messages).filter((key) => !known.has(key) && !forms.test(key))).toEqual([]);
    });

    it('has every plural form that it speaks in, and none beside', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const key of counted) {
        const own = Object.keys(messages).filter((one) => forms.test(one) && one.replace(forms, '') === key);
        expect(own.map((one) => one.slice(key.length + 1)).toSorted(), key).toEqual(categories);
      }
    });

    it('fills in what the English does', () => {
      for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
        const model = english[key] ?? english[`${key.replace(forms, '')}_other`];
        expect(namesIn(message), key).toEqual(namesIn(model?.message ?? ''));
        const contents = (of: typeof placeholders): string[][] =>
          Object.entries(of).map(([name, one]) => [name, one.content]);
        expect(contents(placeholders), key).toEqual(contents(model?.placeholders ?? {}));
        expect(fillMessage(messages, key, ['A', 'B', 'C']), key).not.toMatch(/\$/u);
      }
    });

    it('describes the extension within the 132 characters of the shops', () => {
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    });

    it.skipIf(language === 'en')('is translated', () => {
      const allowed = new Set([...sameAnywhere, ...(shared[language] ?? [])]);
      const same = plain.filter((key) => messages[key]?.message === english[key]?.message && !allowed.has(key));
      // One word in thirty may be the same by chance: "Export", "Version". A file that was copied is found.
      expect(same.length, same.join(' ')).toBeLessThanOrEqual(8);
      const long = same.filter((key) => (english[key]?.message.split(' ').length ?? 0) > 2);
      expect(long).toEqual([]);
    });
  });
});

describe('the words of the interface', () => {
  const root = join(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:ui|content|background)\/.*\.tsx?$/u.test(file),
  );
  const source = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

  it('are all there, whoever asks for them', () => {
    const asked = [...source.matchAll(/\b(?:translate|words)\(\s*'([a-zA-Z]+)'/gu)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => english[key] === undefined)).toEqual([]);
    const plurals = [...source.matchAll(/\bplural\(\s*'([a-zA-Z]+)'/gu)].map(([, key]) => key ?? '');
    expect(plurals.filter((key) => !counted.includes(key))).toEqual([]);
  });

  it('are all used', () => {
    const core =
      readFileSync(join(root, 'core/claim/wording.ts'), 'utf8') +
      readFileSync(join(root, 'core/claim/badge.ts'), 'utf8');
    const config = readFileSync(join(root, '../wxt.config.ts'), 'utf8');
    const built = /^(?:attribute[A-Z]|verdict\w+Means$|matchedWord$)/u;
    const all = source + core + config;
    const idle = [...plain, ...counted].filter(
      (key) => !built.test(key) && !new RegExp(`(?:\\b|__MSG_)${key}(?:_|\\b)`, 'u').test(all),
    );
    expect(idle).toEqual([]);
  });
});
