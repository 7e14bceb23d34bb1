import type { ReactNode } from 'react';

interface FactsProps {
  rows: readonly (readonly [label: string, said: ReactNode])[];
  className?: string;
}

/** What is known of one thing: a name, and what it says, line by line. */
export function Facts({ rows, className = '' }: FactsProps) {
  return (
    <dl className={`facts ${className}`}>
      {rows.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
