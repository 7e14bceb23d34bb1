import { Alert } from 'antd';
import { FailureNotice } from '../shell/failure.notice.js';
import { FaultSummary } from './fault.summary.js';
import { Heard } from './heard.js';
import type { Fault } from './refusal.js';
import { StaleNotice } from './stale.notice.js';
import { refusedBody } from './use.event.command.js';

interface SendTroubleProps {
  error: Error | null;
  faults: Fault[];
  sending: boolean;
  onSendAgain: () => void;
  onOpen: (path: Fault['path']) => void;
}

/** Why the form was not taken, and what to do about it; in every case what was typed is still there. */
export function SendTrouble({ error, faults, sending, onSendAgain, onOpen }: SendTroubleProps) {
  const { code, between = [] } = refusedBody(error);
  if (code === 'STALE_REVISION') return <StaleNotice between={between} sending={sending} onSendAgain={onSendAgain} />;
  if (code === 'COMMAND_ID_REUSED') {
    return (
      <Heard about={error}>
        <Alert
          type="warning"
          showIcon
          role="alert"
          title="您先前的提交其实已经办理，之后又改了内容"
          description="请先看下方办理经过。仍需按现在的内容再办一次的，再次提交即可。"
        />
      </Heard>
    );
  }
  if (faults.length > 0) return <FaultSummary faults={faults} onOpen={onOpen} />;
  return error ? <FailureNotice error={error} /> : null;
}
