import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.js';

/** Every public body, without the tree they form; they change seldom. */
export const publicBodies = queryOptions({
  queryKey: ['units'],
  queryFn: async () => flat(await answerOf(api.GET('/api/units'))),
  staleTime: 600_000,
});

function flat(nodes: Schemas['UnitTree'][]): Schemas['UnitTree'][] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
