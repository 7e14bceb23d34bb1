import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import type { paths } from '../api/schema.generated.js';
import type { RegisterKind } from './register.kinds.js';

export interface RegisterFilter {
  year?: string;
  sector?: string;
}

export interface RegisterRows {
  list: Schemas['ListRow'];
  assignments: Schemas['AssignmentRow'];
  closeOuts: Schemas['CloseOutRow'];
  bulletins: Schemas['BulletinRow'];
}

interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** The registers take one filter; what an address asks for that none understands the server refuses in words. */
type Query = NonNullable<paths['/api/registers/list']['get']['parameters']['query']>;

const readers = {
  list: (query: Query) => answerOf(api.GET('/api/registers/list', { params: { query } })),
  assignments: (query: Query) => answerOf(api.GET('/api/registers/assignments', { params: { query } })),
  closeOuts: (query: Query) => answerOf(api.GET('/api/registers/close-outs', { params: { query } })),
  bulletins: (query: Query) => answerOf(api.GET('/api/registers/bulletins', { params: { query } })),
};

type Sector = NonNullable<Query['sector']>;

/** The rows of one register, page after page. */
export function useRegister<Kind extends RegisterKind>(kind: Kind, { year, sector }: RegisterFilter) {
  return useInfiniteQuery({
    queryKey: ['register', kind, year ?? '', sector ?? ''],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(year ? { year: Number(year) } : {}),
        ...(sector ? { sector: sector as Sector } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      };
      return readers[kind](query) as unknown as Promise<Page<RegisterRows[Kind]>>;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
