import { useEffect } from 'react';

/** Names the page in the browser's tab, its own name first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 闭环`;
  }, [title]);
}
