/**
 * Whose form stands open first: what the mail is about, while that may be done; else what the case waits for.
 * @param open what the bearer may do now
 */
export function firstAct<Action extends { event: string }>(
  open: readonly Action[],
  asked: string | null,
  awaited: Action | undefined,
): Action | undefined {
  return open.find(({ event }) => event === asked) ?? awaited;
}
