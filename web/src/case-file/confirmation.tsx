import { Alert } from 'antd';
import type { Schemas } from '../api/client.js';
import { Heard } from '../forms/heard.js';
import { aheadWords } from './deadline.words.js';
import { whoseTurn } from './whose.turn.js';

interface ConfirmationProps {
  /** What was done, verb first. */
  done: string;
  view: Schemas['HazardAnswer'];
  /** Notices that left since; they follow the commit by moments. */
  told: Schemas['DeliveryDto'][];
  onClose: () => void;
}

/** After an act: that it is recorded, who has been told, what happens next and when. Takes the focus, so that it is heard. */
export function Confirmation({ done, view, told, onClose }: ConfirmationProps) {
  const { who, what } = whoseTurn(view);
  const next = view.deadlines[0];
  const people = [
    ...new Set(told.map(({ recipientName, recipientUnitName }) => `${recipientUnitName}${recipientName}`)),
  ];
  return (
    <Heard about={done}>
      <div className="case-confirmation">
        <Alert
          type="success"
          showIcon
          role="status"
          closable={{ onClose, 'aria-label': '收起' }}
          title={`已办理：${done}`}
          description={
            <ul>
              <li>
                记入案卷第 {view.seq} 号记录{view.replayed ? '（先前已收到，没有重复办理）' : ''}
              </li>
              <li>
                {people.length > 0 ? `已通知 ${people.join('、')}` : '需要通知的人会收到邮件，名单显示在“通知送达”'}
              </li>
              <li>{who ? `接下来等 ${who}${what}` : what}</li>
              {next && (
                <li>
                  {next.zh}：{aheadWords(next)}
                </li>
              )}
            </ul>
          }
        />
      </div>
    </Heard>
  );
}
