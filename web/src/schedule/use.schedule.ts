import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type FutureFiring = Schemas['FutureFiringDto'];
export type PastFiring = Schemas['PastFiringDto'];

/** What the reader assumes; nothing is changed by it. */
export interface WhatIf {
  extendTo?: string | undefined;
  policy?: number | undefined;
}

export function useSchedule(id: string, whatIf: WhatIf) {
  return useQuery({
    queryKey: ['hazard-schedule', id, whatIf],
    queryFn: () => answerOf(api.GET('/api/hazards/{id}/schedule', { params: { path: { id }, query: whatIf } })),
    placeholderData: keepPreviousData,
  });
}
