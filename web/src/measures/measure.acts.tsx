import { Form, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useNowMs } from '../session/mode.js';
import type { Measure } from './use.measures.js';

type Command = Schemas['MeasureAnswer'];

/** What was done, when by the server's clock, and what the measure came to. */
export interface DoneAct {
  event: string;
  zh: string;
  answer: Command;
  atMs: number;
}

interface Said {
  text?: string;
  reason?: string;
}

/** What each act asks for beside a yes, and what it leads to; what moves the measure on comes first. */
const acts: Record<string, { asks?: 'text' | 'reason'; leads: string[]; danger?: true }> = {
  SIGN: { leads: ['由印发单位编号印发', '您的姓名记入办理经过'] },
  ISSUE: { leads: ['通知对象单位和有关领导', '要求答复的，答复时限从今天起算'] },
  ANSWER: { asks: 'text', leads: ['措施办结，答复随案保存'] },
  REWRITE: { asks: 'text', leads: ['签批人看到的是改过的正文', '改过正文的人不能自己签批'] },
  SEND_BACK: { asks: 'reason', leads: ['退回重拟，签批时限重新计算'] },
  WITHDRAW: { asks: 'reason', leads: ['不再签批、不再印发，记录保留'], danger: true },
};

/** Not of this standing: not yet, or no more. */
const notOpen = 'notOpenInThisState';

interface MeasureActsProps {
  measure: Measure;
  onDone: (done: DoneAct) => void;
}

/** Everything that could be done about a measure; what is not open says why, and is never hidden. */
export function MeasureActs({ measure, onDone }: MeasureActsProps) {
  const known = Object.keys(acts).flatMap((event) => measure.actions.find((action) => action.event === event) ?? []);
  const closed = known.filter(({ open }) => !open);
  const notNow = closed.filter(({ reasons }) => reasons.every(({ code }) => code === notOpen));
  const notBy = closed.filter((action) => !notNow.includes(action));
  return (
    <section aria-labelledby="measure-acts" className="measures-acts">
      <h2 id="measure-acts">办理</h2>
      <div className="measures-buttons">
        {known
          .filter(({ open }) => open)
          .map((action, place) => (
            <Act key={action.event} action={action} measure={measure} isFirst={place === 0} onDone={onDone} />
          ))}
      </div>
      {closed.length > 0 && (
        <ul className="measures-soft">
          {notBy.map(({ event, zh, reasons }) => (
            <li key={event}>
              {zh}：{reasons.map((reason) => reason.zh).join('；')}
            </li>
          ))}
          {notNow.length > 0 && <li>现在不办：{notNow.map(({ zh }) => zh).join('、')}</li>}
        </ul>
      )}
    </section>
  );
}

interface ActProps extends MeasureActsProps {
  action: Measure['actions'][number];
  isFirst: boolean;
}

function Act({ action: { event, zh }, measure: { id, rev, text }, isFirst, onDone }: ActProps) {
  // Sent again after a broken connection it is the same command, so nothing is done twice.
  const [commandId] = useState(() => crypto.randomUUID());
  const { asks, leads, danger = false } = acts[event]!;
  const nowMs = useNowMs();
  const send = (said: Said) => {
    const body = { type: event, commandId, rev, ...said } as never;
    return answerOf<Command>(api.POST('/api/measures/{id}/events', { params: { path: { id } }, body }));
  };
  return (
    <ConfirmedAction<Said, Command>
      verb={zh}
      consequences={leads}
      danger={danger}
      primary={isFirst}
      {...(event === 'REWRITE' ? { initial: { text } } : {})}
      send={send}
      done={{ tell: (answer) => onDone({ event, zh, answer, atMs: nowMs }) }}
    >
      {asks === 'text' && (
        <Form.Item
          name="text"
          label={event === 'ANSWER' ? '答复内容' : '正文'}
          rules={[{ required: true, whitespace: true, message: '请填写内容' }]}
        >
          <Input.TextArea rows={8} maxLength={5000} />
        </Form.Item>
      )}
      {asks === 'reason' && (
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      )}
    </ConfirmedAction>
  );
}
