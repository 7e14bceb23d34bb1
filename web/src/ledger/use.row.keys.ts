import { useKeys } from '../shell/use.keys.js';

/** `j` and `k` walk the rows, `/` goes to the search; Enter opens, as on every link. */
export function useRowKeys(): void {
  useKeys(pressed);
}

function pressed(event: KeyboardEvent): void {
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('ledger-search')?.focus();
  }
  if (event.key === 'j') walk(1);
  if (event.key === 'k') walk(-1);
}

function walk(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('.ledger-link, .row-link')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
