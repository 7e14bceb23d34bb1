import { Section } from './layout.js';

/** What an announcement says of its data; it is about no case, so all of its words are its own. */
export interface Announcement {
  readonly notice: string;
  /** Parts of the subject, most telling first. */
  subject(data: Readonly<Record<string, unknown>>): string[];
  section(data: Readonly<Record<string, unknown>>): Section;
}
