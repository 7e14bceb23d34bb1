import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** Lines the server hands out at once. */
const pageSize = 500;

const keys = {
  view: (id: string) => ['hazard', id] as const,
  history: (id: string) => ['hazard-history', id] as const,
  deliveries: (id: string) => ['hazard-deliveries', id] as const,
  papers: (id: string) => ['hazard-documents', id] as const,
};

const at = (id: string) => ({ params: { path: { id } } });

export function useCase(id: string) {
  return useQuery({ queryKey: keys.view(id), queryFn: () => answerOf(api.GET('/api/hazards/{id}', at(id))) });
}

export function useHistory(id: string) {
  return useQuery({ queryKey: keys.history(id), queryFn: () => wholeHistory(id) });
}

/** @param watched asks again every two seconds: notices leave shortly after the commit, not with it */
export function useDeliveries(id: string, watched: boolean) {
  return useQuery({
    queryKey: keys.deliveries(id),
    queryFn: async () => (await answerOf(api.GET('/api/hazards/{id}/deliveries', at(id)))).items,
    refetchInterval: watched ? 2_000 : false,
  });
}

/** Puts the answer to an event in place of what was shown, and has everything read again that it may have changed. */
export function useCaseMoved() {
  const client = useQueryClient();
  return (view: Schemas['HazardView']) => {
    client.setQueryData(keys.view(view.id), view);
    for (const queryKey of [
      keys.history(view.id),
      keys.deliveries(view.id),
      keys.papers(view.id),
      ['my-work'],
      ['hazards'],
    ]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}

async function wholeHistory(id: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (;;) {
    const query = { afterSeq: lines.at(-1)?.seq ?? 0, limit: pageSize };
    const { items } = await answerOf(api.GET('/api/hazards/{id}/history', { params: { path: { id }, query } }));
    lines.push(...items);
    if (items.length < pageSize) return lines;
  }
}
