import { Alert } from 'antd';
import { Heard } from '../forms/heard.js';
import { instantWords } from '../time/calendar.words.js';
import { nextWords, toldWords } from './done.words.js';
import type { DoneAct } from './measure.acts.js';

/** After an act: as which line it is recorded and when, who hears of it, and what comes next. Takes the focus. */
export function MeasureDone({ done: { event, zh, answer, atMs }, onClose }: { done: DoneAct; onClose: () => void }) {
  return (
    <Heard about={answer.seq}>
      <Alert
        type="success"
        showIcon
        role="status"
        closable={{ onClose, 'aria-label': '收起' }}
        title={`已办理：${zh}`}
        description={
          <ul>
            <li>
              {instantWords(atMs)}记入办理经过第 {answer.seq} 号记录
              {answer.replayed ? '（先前已收到，没有重复办理）' : ''}
            </li>
            <li>{toldWords(event, answer)}</li>
            <li>{nextWords(answer)}</li>
          </ul>
        }
      />
    </Heard>
  );
}
