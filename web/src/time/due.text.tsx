import './due.css';
import { Tooltip } from 'antd';
import { type Due, dueDate, dueLeft, urgencyOf } from './due.words.js';

interface DueTextProps {
  due: Due;
  /** What the reckoning rests on, where it is known: shown on hover, focus or tap, and said on paper. */
  basis?: string;
}

/** A date said twice: the day, and what is left of it. Its colour repeats what the words say. */
export function DueText({ due, basis }: DueTextProps) {
  const text = (
    <span className={`due due-${urgencyOf(due)}`}>
      <span className="due-date">{dueDate(due)}</span>
      <span aria-hidden="true"> · </span>
      <strong className="due-left">{dueLeft(due)}</strong>
    </span>
  );
  if (!basis) return text;
  return (
    <>
      <Tooltip title={basis} trigger={['hover', 'focus', 'click']}>
        <button type="button" className="due-basis">
          {text}
        </button>
      </Tooltip>
      <span className="on-paper">
        {text}（{basis}）
      </span>
    </>
  );
}
