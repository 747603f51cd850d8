import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { ReportBody } from '#core/report/schema.ts';
import { fillMessage, type Messages } from '#core/message.ts';
import { contactLink } from '../../src/ui/contact-link.ts';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getUILanguage: () => 'en', getMessage: (key: string, parts: string[]) => say(key, parts) } },
}));
function say(key: string, parts: string[]): string {
  return fillMessage(messages, key, parts);
}

const body: ReportBody = {
  kind: 'claim',
  text: 'Nimbus 7 & co. fly?',
  model: 'Nimbus 7',
  page: 'https://a.example/b?c=d&e',
  sources: ['https://a.example/1', 'https://a.example/2'],
};

describe('a report to a feed without a registry', () => {
  it.each(['desk@feed.example', 'mailto:desk@feed.example'])('is a letter to %s with all that it says', (contact) => {
    const link = contactLink(contact, body);
    expect(link).toMatch(/^mailto:desk@feed\.example\?subject=Hedge%3A%20claim&body=/u);
    const text = new URL(link ?? '').searchParams.get('body');
    expect(text).toContain('What is claimed: Nimbus 7 & co. fly?');
    expect(text).toContain('Page: https://a.example/b?c=d&e');
    expect(text).toContain('https://a.example/2');
  });

  it('opens the page of its makers, and nothing that is neither page nor letter', () => {
    expect(contactLink('https://feed.example/contact', body)).toBe('https://feed.example/contact');
    for (const other of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ask at the desk',
      'a@b',
      'x@y.example?bcc=z@y.example',
    ]) {
      expect(contactLink(other, body)).toBeNull();
    }
  });

  it('stays within what mail programs take, cut between characters', () => {
    const long = { ...body, text: 'ü'.repeat(1000), note: '水'.repeat(2000) };
    const link = contactLink('desk@feed.example', long) ?? '';
    expect(link.length).toBeLessThanOrEqual(6000);
    expect(() => decodeURIComponent(link)).not.toThrow();
  });
});
