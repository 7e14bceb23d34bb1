/**
 * Which roles an event is open to at all, written by hand from the domain's table of events and never read from the
 * workflow: I inspector, S department supervisor, P principal, O safety officer of the enterprise, C committee office.
 */
export const senders: Record<string, string> = {
  SAVE_DRAFT: 'ISPOC',
  REPORT: 'ISPOC',
  RECORD_PUBLISHED: 'SC',
  COMPLETE_FACTS: 'ISPOC',
  ENTER_BASIS: 'IS',
  CONFIRM_BASIS: 'IS',
  FIX_ON_SPOT: 'IS',
  DETERMINE: 'S',
  PROPOSE_REJECTION: 'IS',
  REJECT: 'S',
  ASSIGN: 'SC',
  RETURN: 'PIS',
  ACKNOWLEDGE: 'PIS',
  DEEMED_SERVED: 'IS',
  SUBMIT_PLAN: 'PIS',
  START: 'PIS',
  APPROVE_PLAN: 'S',
  RETURN_PLAN: 'S',
  LOG_PROGRESS: 'POIS',
  REQUEST_EXTENSION: 'PIS',
  APPROVE_EXTENSION: 'SC',
  REJECT_EXTENSION: 'SC',
  SUBMIT_CLOSEOUT: 'PIS',
  START_VERIFY: 'S',
  PASS: 'IS',
  FAIL: 'IS',
  APPROVE_CLOSE: 'C',
  REJECT_CLOSE: 'C',
  LOOKBACK_PASS: 'ISC',
  LOOKBACK_FAIL: 'ISC',
  REASSIGN: 'SC',
  RECORD_REPLY: 'PIS',
};

/** What only the engine's timer may do: no person's form exists for it. */
export const timerEvents = ['EXTENSION_UNDECIDED', 'LOOKBACK_DUE', 'REMIND_DUE', 'RUNG_DUE', 'DIGEST_DUE', 'LIMIT_DUE'];
