import type { KeyboardEvent } from 'react';

/** Enter in a picker takes the date; it must not send the form with it. */
export function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
