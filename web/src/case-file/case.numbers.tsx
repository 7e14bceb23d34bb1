import type { Schemas } from '../api/client.js';

const names: Record<string, string> = {
  hazard: '隐患编号',
  list: '清单号',
  assignment: '交办文号',
  closeOut: '销号编号',
  rectificationOrder: '责令整改文号',
  inspectionRecord: '检查记录编号',
  recheckOpinion: '复查意见文号',
};

/** The numbers a case has taken; one that no longer stands is struck, never hidden. */
export function CaseNumbers({ numbers }: { numbers: Schemas['HazardView']['numbers'] }) {
  if (numbers.length === 0) return null;
  return (
    <ul className="case-numbers" aria-label="编号">
      {numbers.map(({ kind, text, endedBecause }) => (
        <li key={text}>
          {names[kind] ?? kind} {endedBecause === null ? text : <del>{text}</del>}
          {endedBecause !== null && '（已终止）'}
        </li>
      ))}
    </ul>
  );
}
