import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Invitation = Schemas['InvitationView'];

const at = (token: string) => ({ params: { path: { token } } });

/** What a token invites to; reading it changes nothing. */
export function useInvitation(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.GET('/api/invitations/{token}', at(token))),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Accepts, with a password or, where links are enough, without. */
export function useAcceptInvitation(token: string) {
  return useMutation({
    mutationFn: (password: string | undefined) =>
      answerOf(api.POST('/api/invitations/{token}', { ...at(token), body: password ? { password } : {} })),
  });
}
