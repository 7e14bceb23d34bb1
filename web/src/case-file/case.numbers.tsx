import { numbers as names } from '../../../workflows/texts/papers.js';
import type { Schemas } from '../api/client.js';

/** The numbers a case has taken; one that no longer stands is struck, never hidden. */
export function CaseNumbers({ numbers }: { numbers: Schemas['HazardView']['numbers'] }) {
  if (numbers.length === 0) return null;
  return (
    <ul className="case-numbers" aria-label="编号">
      {numbers.map(({ kind, text, endedBecause }) => (
        <li key={text}>
          {names[kind].zh} {endedBecause === null ? text : <del>{text}</del>}
          {endedBecause !== null && '（已终止）'}
        </li>
      ))}
    </ul>
  );
}
