import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client.js';
import { Heard } from '../forms/heard.js';
import { aheadWords } from './deadline.words.js';
import { whoseTurn } from './whose.turn.js';

interface DoneNoticeProps {
  /** What was done, verb first. */
  done: string;
  view: Schemas['HazardAnswer'];
  /** Who has been told, where that is known. */
  told?: ReactNode;
  /** What else is to be known, at the end. */
  children?: ReactNode;
  onClose?: () => void;
}

/** After an act: that it is recorded, what happens next and when. Takes the focus, so that it is heard. */
export function DoneNotice({ done, view, told, children, onClose }: DoneNoticeProps) {
  const { who, what } = whoseTurn(view);
  const next = view.deadlines[0];
  return (
    <Heard about={view.seq}>
      <Alert
        type="success"
        showIcon
        role="status"
        {...(onClose ? { closable: { onClose, 'aria-label': '收起' } } : {})}
        title={`已办理：${done}`}
        description={
          <ul>
            <li>
              记入案卷第 {view.seq} 号记录{view.replayed ? '（先前已收到，没有重复办理）' : ''}
            </li>
            {told && <li>{told}</li>}
            <li>{who ? `接下来等 ${who}${what}` : what}</li>
            {next && (
              <li>
                {next.zh}：{aheadWords(next)}
              </li>
            )}
            {children && <li>{children}</li>}
          </ul>
        }
      />
    </Heard>
  );
}
