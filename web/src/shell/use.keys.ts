import { useEffect } from 'react';

/** Hears single keys on the whole page; silent while somebody types. `pressed` must stay the same function. */
export function useKeys(pressed: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, target } = event;
      if (!ctrlKey && !metaKey && !altKey && !isTyping(target)) pressed(event);
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [pressed]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}
