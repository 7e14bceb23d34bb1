import type { Said } from './payload.words.js';

/** What was filled in, each answer beside what was asked. */
export function SaidList({ said }: { said: Said[] }) {
  return (
    <dl className="said-list">
      {said.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
