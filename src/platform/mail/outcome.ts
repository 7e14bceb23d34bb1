/** What became of one try. Only `unknown` may have been delivered, and must be repeated byte for byte. */
export interface SendOutcome {
  kind: 'accepted' | 'refused' | 'deferred' | 'unknown';
  /** The server's words, or ours when it said nothing. */
  answer: string;
}

interface SmtpError {
  message: string;
  response?: string;
  responseCode?: number;
  command?: string;
}

/** Answers to these are about this mail; any other 5xx (sign-in, greeting, sender) is about our own setting-up. */
const aboutTheMail = new Set(['RCPT TO', 'DATA']);
const tooLarge = 552;

/**
 * What is certain after a failed try (RFC 5321, 4.2.1): a reply of the server is its word, whenever it came; without one
 * the mail was surely not taken as long as no byte of it was sent, and nobody knows afterwards.
 */
export function outcomeOf(error: unknown, begun: boolean): SendOutcome {
  const { message, response, responseCode, command = '' } = error as SmtpError;
  const answer = response || message;
  if (!responseCode) return { kind: begun ? 'unknown' : 'deferred', answer };
  const final = responseCode >= 500 && (aboutTheMail.has(command) || responseCode === tooLarge);
  return { kind: final ? 'refused' : 'deferred', answer };
}
