import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

/** Asks for a mail that lets the password be chosen anew. */
export function useAskForReset() {
  return useMutation({
    mutationFn: (account: string) => answerOf(api.POST('/api/password-resets', { body: { account } })),
  });
}

/** @param token of the mail; it works once */
export function useResetPassword(token: string) {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(api.POST('/api/password-resets/{token}', { params: { path: { token } }, body: { password } })),
  });
}
