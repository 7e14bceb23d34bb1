import { useQuery } from '@tanstack/react-query';
import { publicBodies } from '../api/public.bodies.js';

/** Names of public bodies by their ids; an enterprise is named by the case itself. */
export function useUnitNames(): (unitId: string) => string | undefined {
  const { data = [] } = useQuery(publicBodies);
  const names = new Map(data.map(({ id, name }) => [id, name]));
  return (unitId) => names.get(unitId);
}
