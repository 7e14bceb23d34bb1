import { createContext } from 'react';

export interface LineOption {
  value: number;
  label: string;
}

/** What a case has that is named by the number of its line, by the field that names it: `documentSeq`, `subtaskSeq`. */
export const KnownLines = createContext<Readonly<Record<string, LineOption[]>>>({});
