/**
 * A function that keeps what it gave for a text: a page asks the same few again and again. Once it has kept `most` of
 * them it begins anew. `of` must give the same for the same text, and never undefined.
 */
export function remember<Value>(of: (text: string) => Value, most: number): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      value = of(text);
      if (kept.size >= most) kept.clear();
      kept.set(text, value);
    }
    return value;
  };
}
