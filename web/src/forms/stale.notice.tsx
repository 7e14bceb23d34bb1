import { Alert, Button } from 'antd';
import { instantWords } from '../time/calendar.words.js';
import { Heard } from './heard.js';
import type { Between } from './refusal.js';

interface StaleNoticeProps {
  between: Between[];
  sending: boolean;
  onSendAgain: () => void;
}

/** Somebody acted while this form was being filled in: what happened, and the same form to send again. */
export function StaleNotice({ between, sending, onSendAgain }: StaleNoticeProps) {
  return (
    <Heard about={between}>
      <Alert
        role="alert"
        type="warning"
        showIcon
        title="您填写期间，这件隐患有了新的办理。您填写的内容都在，请看过新进展再决定是否提交"
        description={
          <>
            <ul>
              {between.map(({ seq, zh, actor, occurredAtMs }) => (
                <li key={seq}>
                  {actor.unitName} {actor.name} {zh}，{instantWords(occurredAtMs)}
                </li>
              ))}
            </ul>
            <Button onClick={onSendAgain} loading={sending}>
              已看过，仍按我填写的提交
            </Button>
          </>
        }
      />
    </Heard>
  );
}
