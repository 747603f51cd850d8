/** A labelled case of what is to be learned. */
export interface Example {
  readonly signals: Readonly<Record<string, number | undefined>>;
  readonly isRight: boolean;
  /** How many ordinary examples it counts for; 1 where it is not given. */
  readonly weight?: number;
}
