import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

const at = (token: string) => ({ params: { path: { token } } });
const keyOf = (token: string) => ['link', token] as const;

/** The case that a link opens; a link that has run out is asked only once. */
export function useLink(token: string) {
  return useQuery({
    queryKey: keyOf(token),
    queryFn: () => answerOf(api.GET('/api/links/{token}', at(token))),
  });
}

/** Puts the answer to an act in place of what was shown, and has the story read again. */
export function useLinkMoved(token: string) {
  const client = useQueryClient();
  return (hazard: Schemas['HazardView']) => {
    client.setQueryData<Schemas['LinkView']>(keyOf(token), (shown) => shown && { ...shown, hazard });
    void client.invalidateQueries({ queryKey: keyOf(token) });
  };
}

/** Asks for a new link, which goes to the address of the account and nowhere else. */
export function useRenewal(token: string) {
  return useMutation({ mutationFn: () => answerOf(api.POST('/api/links/{token}/renewal', at(token))) });
}
