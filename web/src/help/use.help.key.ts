import { useEffect } from 'react';

/** `?` asks for help, on every page; silent while somebody types. */
export function useHelpKey(asked: () => void): void {
  useEffect(() => {
    const pressed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping) asked();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [asked]);
}
