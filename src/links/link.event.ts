/**
 * What an enterprise may do from a link: its part of the case, and nothing that only an officer does. Which of these the
 * role may send and the case allows is the workflow's to say.
 */
export const linkEvents: readonly string[] = [
  'ACKNOWLEDGE',
  'RETURN',
  'SUBMIT_PLAN',
  'START',
  'LOG_PROGRESS',
  'REQUEST_EXTENSION',
  'SUBMIT_CLOSEOUT',
  'RECORD_REPLY',
  'SUBMIT_SUBTASK',
  'FILE_DISPUTE',
  'REPORT_DUAL',
  'APPLY_RESUME',
  'SIGN_DOCUMENT',
];
