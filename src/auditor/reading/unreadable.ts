/** Why a case could not be read or reckoned, as a finding keeps it. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
