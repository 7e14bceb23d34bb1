/** The file as a whole cannot be read as a table of hazards; `message` is Chinese first and names the place. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
