import { useKeys } from '../shell/use.keys.js';

/** `e` goes to what must be done here: the first field of the form, or its button. */
export function usePrimaryKey(): void {
  useKeys(pressed);
}

function pressed({ key }: KeyboardEvent): void {
  if (key !== 'e') return;
  const first = document.querySelector<HTMLElement>('.case-next form :is(input, textarea, button)');
  // The letter itself must not land in the field.
  setTimeout(() => first?.focus());
}
