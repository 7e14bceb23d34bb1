import { createContext } from 'react';
import type { Option } from './field.js';

/** Units that stand in the form before anybody searched for them, by their names. */
export const KnownNames = createContext<Option[]>([]);
