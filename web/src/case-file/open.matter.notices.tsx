import { Alert } from 'antd';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { type OpenMatter, openMatters } from './open.matters.js';

interface Said {
  type: 'error' | 'warning' | 'info';
  title: string;
  /** What it means for whoever works on the case. */
  means: string;
}

const said: Record<OpenMatter['kind'], Said> = {
  RECORD_ACCIDENT: {
    type: 'error',
    title: '已发生事故，案卷冻结',
    means: '除登记和上报外不能办理，等安委办或者安委会领导解除。',
  },
  FILE_DISPUTE: {
    type: 'warning',
    title: '已提出异议，等复核',
    means: '由没有参加认定的人员会同专家复核；复核期间整改照常进行。',
  },
  TRANSFER: { type: 'info', title: '已移送，等接收部门答复', means: '接收以前仍由原牵头部门负责。' },
  PROPOSE_VOID: { type: 'info', title: '已有人提出作废或者合并', means: '由提出人以外的人决定，记录都保留。' },
  ORDER_POWER_CUT: { type: 'warning', title: '已通知停电', means: '隐患消除后由牵头部门通知恢复。' },
};

/** What stands beside the course of the case, above everything else. */
export function OpenMatterNotices({ history }: { history: Schemas['HistoryLineDto'][] }) {
  return openMatters(history).map(({ kind, line: { seq, actor, occurredAtMs, payload } }) => (
    <Alert
      key={seq}
      className="case-matter"
      type={said[kind].type}
      showIcon
      title={said[kind].title}
      description={
        <>
          <p>{reasonOf(payload)}</p>
          <p className="case-soft">
            {actor.unitName} {actor.name}，{instantWords(occurredAtMs)}。{said[kind].means}
          </p>
        </>
      }
    />
  ));
}

function reasonOf({ description, reason }: Record<string, unknown>): string {
  return [description, reason].find((one): one is string => typeof one === 'string') ?? '';
}
