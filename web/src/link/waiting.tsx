import type { Schemas } from '../api/client.js';
import { whoseTurn } from '../case-file/whose.turn.js';

/** That nothing is asked of the bearer now, and of whom something is. */
export function Waiting({ hazard }: { hazard: Schemas['HazardView'] }) {
  const { who, what } = whoseTurn(hazard);
  return (
    <p className="case-turn">
      {who ? (
        <>
          现在等<strong>{who}</strong>
          {what}，不需要您办理。
        </>
      ) : (
        `${what}。`
      )}
    </p>
  );
}
