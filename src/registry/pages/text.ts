/**
 * Text from outside as a page shows it: characters that turn the direction of the text around them or cannot be seen
 * stand there by their number, so that nobody can write a name that reads as another. Markup is escaped by the template.
 */
export function plain(text: string): string {
  return text.replaceAll(
    // eslint-disable-next-line no-control-regex -- these are the characters that must not act.
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** A link that may be followed, or null: http(s) only, whatever the database holds. */
export function webLink(address: string | null): string | null {
  return address !== null && /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
}

/** A day as people read it: "27 April 2025", or as much of it as the source tells. */
export function dayText(partial: string): string {
  const [year, month, day] = partial.slice(0, 10).split('-');
  if (month === undefined) return year ?? partial;
  const style: Intl.DateTimeFormatOptions =
    day === undefined ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}
