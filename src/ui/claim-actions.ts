import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimView, FoundLabel } from '#messages';

/** What a reader can do with a claim in a list. */
export interface ClaimActions {
  /** Goes to a sentence in the page. */
  readonly show: (label: FoundLabel) => void;
  /** Hides a label as wrong. */
  readonly wrong: (label: FoundLabel) => void;
  readonly addSource: (claim: ClaimView) => void;
  readonly hideClaim: (claim: ClaimView) => void;
  readonly hideSource: (who: string) => void;
  readonly share: (claim: ClaimView) => void;
  /** Where a claim's history is public; null where its feed says nothing of a registry. */
  readonly historyOf: (claim: ClaimView) => string | null;
  /** Labels whose sentence is on screen now. */
  readonly seen: ReadonlySet<number>;
}

const Actions = createContext<ClaimActions | null>(null);

export const ClaimActionsProvider = Actions.Provider;

/** The actions of the list that a claim stands in; null where it is only shown. */
export const useClaimActions = (): ClaimActions | null => useContext(Actions);
