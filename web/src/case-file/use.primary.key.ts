import { useEffect } from 'react';

/** `e` goes to what must be done here: the first field of the form, or its button. Silent while somebody types. */
export function usePrimaryKey(): void {
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function pressed({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (key !== 'e' || ctrlKey || metaKey || altKey) return;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
  const first = document.querySelector<HTMLElement>('.case-next form :is(input, textarea, button)');
  // The letter itself must not land in the field.
  setTimeout(() => first?.focus());
}
