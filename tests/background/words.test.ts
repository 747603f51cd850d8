import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { badgeMessages } from '#core/claim/wording.ts';
import { fillMessage } from '#core/message.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readLookWords } from '../../src/background/words.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the words for pages', () => {
  it("are those of badges in the browser's language, ready to be filled in", async () => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, parts?: string | string[]) =>
      key === '@@bidi_dir' ? 'ltr' : fillMessage(english, key, [parts ?? []].flat()),
    );
    const words = await readLookWords(null, async () => null);
    expect(words).toMatchObject({ language: 'en-GB', direction: 'ltr' });
    expect(Object.keys(words?.texts ?? {})).toEqual(badgeMessages);
    for (const key of badgeMessages) {
      const parts = ['$2 of it', '3', 'c'];
      expect(fillMessage(words?.texts ?? {}, key, parts), key).toBe(fillMessage(english, key, parts));
    }
  });

  it('are those of badges and cards in the language that the reader chose', async () => {
    const words = await readLookWords('ar', async () => ({ cardClose: { message: 'x' }, toneCount: { message: 'y' } }));
    expect(words).toEqual({ language: 'ar', direction: 'rtl', texts: { cardClose: { message: 'x' } } });
    expect(await readLookWords('ar', async () => 'no words')).toBeNull();
  });
});
