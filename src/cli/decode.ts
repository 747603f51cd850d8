import { fail, ok, type Result } from '#core/result.ts';

/**
 * Bytes of a file to text, in the encoding that its byte order mark or its `<meta charset>` names, else UTF-8.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, the part for files
 */
export function decode(bytes: Uint8Array): Result<string> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const marked = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  if (marked === null && start.includes('\0')) return fail('received binary data, allowed text');
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
  // A page that declares UTF-16 in readable ASCII is not in UTF-16: the specification reads it as UTF-8.
  const label = marked ?? (declared === undefined || /^utf-16/iu.test(declared) ? 'utf-8' : declared);
  try {
    return ok(new TextDecoder(label).decode(bytes));
  } catch {
    return ok(new TextDecoder().decode(bytes));
  }
}
