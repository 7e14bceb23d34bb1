import './state.tag.css';
import { states } from '../../../workflows/texts/states.js';

const tones: Record<string, 'done' | 'idle'> = {
  closed: 'done',
  draft: 'idle',
  rejected: 'idle',
  void: 'idle',
  closedByClosure: 'idle',
};

/** Where a case stands, in words; green only once it is closed and proved, grey before it has begun. */
export function StateTag({ phase }: { phase: string }) {
  const name = states['lifecycle']?.[phase]?.zh ?? phase;
  return <span className={`state-tag state-${tones[phase] ?? 'under-way'}`}>{name}</span>;
}
