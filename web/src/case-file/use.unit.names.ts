import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

/** Names of public bodies by their ids; an enterprise is named by the case itself. */
export function useUnitNames(): (unitId: string) => string | undefined {
  const { data = [] } = useQuery({
    queryKey: ['units'],
    queryFn: () => answerOf(api.GET('/api/units')),
    staleTime: 600_000,
  });
  const names = new Map(flat(data).map(({ id, name }) => [id, name]));
  return (unitId) => names.get(unitId);
}

function flat(nodes: Schemas['UnitTree'][]): Schemas['UnitTree'][] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
