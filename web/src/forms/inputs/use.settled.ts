import { useEffect, useState } from 'react';

/** Long enough to type the next character of a name, short enough not to be waited for. */
const pauseMs = 250;

/** What was typed, once nobody types any more: the server is asked for words, not for every letter of them. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const later = setTimeout(() => setSettled(typed), pauseMs);
    return () => clearTimeout(later);
  }, [typed]);
  return settled;
}
