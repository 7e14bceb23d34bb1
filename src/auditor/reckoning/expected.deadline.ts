/** What should be armed by the rules in words: it fires at `dueAt`, and again where it repeats. UTC milliseconds. */
export interface ExpectedDeadline {
  kind: string;
  anchor: number;
  n: number;
  dueAt: number;
  /** For what repeats: the instant of its n-th time. */
  again?: (n: number) => number;
}

/** By what one deadline of a case is told from another. */
export function keyOf({ kind, anchor, n }: { kind: string; anchor: number; n: number }): string {
  return `${kind}:${anchor}:${n}`;
}
