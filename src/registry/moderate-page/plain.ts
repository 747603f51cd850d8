/** Text of readers as the page shows it: signs that turn the direction of text, or cannot be seen, by their number. */
export function plain(text: string): string {
  return text.replaceAll(
    /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
