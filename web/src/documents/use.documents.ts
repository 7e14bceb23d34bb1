import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Paper = Schemas['DocumentView'];
export type Copy = Schemas['IssuedCopy'];

/** The papers of a case. */
export const papersOf = (caseId: string) =>
  queryOptions({
    queryKey: ['hazard-documents', caseId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/hazards/{id}/documents', { params: { path: { id: caseId } } }))).items,
  });

export function usePapers(caseId: string) {
  return useQuery(papersOf(caseId));
}
