import { type ReactNode, useEffect, useRef } from 'react';

interface HeardProps {
  /** What is said; said anew, it takes the focus anew. */
  about: unknown;
  children: ReactNode;
}

/** What must not be missed: takes the focus when it appears, so that it is seen and read out. */
export function Heard({ about, children }: HeardProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about) box.current?.focus();
  }, [about]);
  return (
    <div ref={box} tabIndex={-1} className="form-summary">
      {children}
    </div>
  );
}
