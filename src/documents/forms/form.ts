import type { DocumentKind } from '../../../workflows/hazard/v2/hazard.codes.js';
import type { DocumentFacts } from '../document.facts.js';
import type { Blanks } from './blanks.js';
import type { Block } from './block.js';

/**
 * An enforcement document（执法文书）speaks for a department with the power to enforce and never for a committee; a letter
 * （公文·函）follows GB/T 9704; a form is for filling in.
 */
export type DocumentNature = 'enforcement' | 'letter' | 'form';

/** A document as it is to be laid out; knows nothing of files, fonts or points. */
export interface Form {
  layout: 'letter' | 'document' | 'form';
  /** In whose name it speaks. */
  organ: string;
  /** A line break stands where it is best broken when it is longer than a line. */
  title: string;
  number: string;
  blocks: Block[];
}

/** One of the five papers. A change of what it prints is a new `templateVersion`, which an issued copy is bound with. */
export interface FormDefinition {
  kind: DocumentKind;
  nature: DocumentNature;
  zh: string;
  en: string;
  templateVersion: number;
  /** Whether each share of a joint responsibility has one of its own. */
  perShare?: true;
  /** Why it cannot be made of this case yet, in Chinese; null when it can. */
  unavailable(facts: DocumentFacts): string | null;
  /** The document; whatever is mandatory（domain rule of its kind）goes through `blanks`, which remembers what is missing. */
  compose(facts: DocumentFacts, blanks: Blanks): Form;
}
