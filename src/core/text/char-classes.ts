/**
 * Tells the class of the character at an offset of a text, from 1 on, as `classify` gives it. What each code unit is
 * is kept once it has turned up: this is asked of every character of a page.
 */
export function createClasses(classify: (char: string) => number): (text: string, at: number) => number {
  const classes = new Uint8Array(0x10000);
  const find = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    const found = classify(String.fromCodePoint(text.codePointAt(at) as number));
    // What half of a pair is depends on the other.
    if (code < 0xd800 || code > 0xdfff) classes[code] = found;
    return found;
  };
  return (text, at) => {
    const known = classes[text.charCodeAt(at)] as number;
    return known === 0 ? find(text, at) : known;
  };
}

/** Past the character at an offset, which takes one code unit or two. */
export function afterChar(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) as number) > 0xffff ? at + 2 : at + 1;
}
