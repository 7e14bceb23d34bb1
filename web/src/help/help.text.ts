import type { Text } from '../../../workflows/texts/text.js';

/** What a page has to say of itself. */
export interface HelpText {
  /** What the page is called. */
  name: Text;
  /** What it is for, a sentence or two. */
  purpose: Text;
  /** What one does here, in the order in which one does it. */
  steps: Text[];
  /** Who does what here. */
  who: Text[];
  /** Keys that work here, beside those that work everywhere. */
  keys?: HelpKey[];
  /** Whether states of hazards are met here, so that what each means is told. */
  tellsStates?: true;
}

export interface HelpKey {
  key: string;
  does: Text;
}
