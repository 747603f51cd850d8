/**
 * A page that asks for a password is about the reader's own affairs, whatever else it says. Fields count whose letters
 * a page shows at the reader's wish: what they are for, they still say.
 */
const fields =
  'input[type="password" i], input[autocomplete~="current-password" i], input[autocomplete~="new-password" i]';

/** All fields for a password, those that are not to be seen too: a form is often there before it is opened. */
export const passwordFields = (roots: readonly ParentNode[]): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(fields)]);

export const isAsked = (field: Element): boolean => field.checkVisibility({ visibilityProperty: true });

/** Whether changes of a page bring up a field for a password: one that came, or one that was hidden until now. */
export function bringPassword(records: readonly MutationRecord[]): boolean {
  return records
    .flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? [target] : [...addedNodes]))
    .some((node) => {
      if (node.nodeType !== Node.ELEMENT_NODE) return false;
      const element = node as Element;
      return (element.matches(fields) && isAsked(element)) || passwordFields([element]).some(isAsked);
    });
}

/** Whether the reader has come to such a field. */
export function isAtPassword(event: Event): boolean {
  const [at] = event.composedPath();
  return at !== undefined && (at as Node).nodeType === Node.ELEMENT_NODE && (at as Element).matches(fields);
}
