import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import { papersOf } from '../documents/use.documents.js';
import { describedForms } from '../forms/use.event.fields.js';

type Line = Schemas['HistoryLineDto'];

/** Lines the server hands out at once. */
const pageSize = 500;

const keys = {
  view: (id: string) => ['hazard', id] as const,
  history: (id: string) => ['hazard-history', id] as const,
  deliveries: (id: string) => ['hazard-deliveries', id] as const,
};

const at = (id: string) => ({ params: { path: { id } } });

export function useCase(id: string) {
  return useQuery({ queryKey: keys.view(id), queryFn: () => answerOf(api.GET('/api/hazards/{id}', at(id))) });
}

export function useHistory(id: string) {
  return useQuery({ queryKey: keys.history(id), queryFn: () => wholeHistory(id) });
}

/** What parts of the page will read, asked for together with the case instead of after it. */
export function useCaseAhead(id: string): void {
  usePrefetchQuery(papersOf(id));
  usePrefetchQuery(describedForms);
}

/** For how long after an act its notices are looked for: they leave shortly after the commit, not with it. */
const watchedForMs = 60_000;

/** @param actedAtMs when this page last acted by this machine's clock, 0 for never; asks every two seconds for a while */
export function useDeliveries(id: string, actedAtMs: number) {
  return useQuery({
    queryKey: keys.deliveries(id),
    queryFn: () => answerOf(api.GET('/api/hazards/{id}/deliveries', at(id))),
    refetchInterval: () => (Date.now() - actedAtMs < watchedForMs ? 2_000 : false),
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
      papersOf(view.id).queryKey,
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
