import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type MeasureRow = Schemas['MeasureRow'];
export type MeasureWork = Schemas['MeasureWork'];
export type Measure = Schemas['MeasureView'];

/** Measures that the reader may see, page after page. */
export function useMeasures(open: boolean) {
  return useInfiniteQuery({
    queryKey: ['measures', open],
    queryFn: ({ pageParam }) => {
      const query = { ...(open ? { open: 'true' as const } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/measures', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** What waits for the reader's signature, issue or answer. */
export function useMyMeasures(isAsked: boolean) {
  return useQuery({
    queryKey: ['measures', 'mine'],
    queryFn: () => answerOf(api.GET('/api/measures/mine')),
    enabled: isAsked,
    refetchInterval: 60_000,
  });
}

/** Those about one hazard. */
export function useMeasuresOf(hazardId: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['measures', 'of', hazardId],
    queryFn: () => answerOf(api.GET('/api/hazards/{id}/measures', { params: { path: { id: hazardId } } })),
    enabled: isAsked,
  });
}

export function useMeasure(id: string) {
  return useQuery({
    queryKey: ['measures', 'one', id],
    queryFn: () => answerOf(api.GET('/api/measures/{id}', { params: { path: { id } } })),
  });
}

export function useMeasureHistory(id: string) {
  return useQuery({
    queryKey: ['measures', 'history', id],
    queryFn: () => answerOf(api.GET('/api/measures/{id}/history', { params: { path: { id }, query: {} } })),
  });
}
