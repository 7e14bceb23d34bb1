import type { Schemas } from '../api/client.js';
import type { Option } from '../forms/field.js';

/** The units a case names, each once. */
export function unitsOf({
  enterprise,
  town,
  owner,
  responsible,
  assigning,
  supervising,
}: Schemas['HazardView']): Option[] {
  const named = [enterprise, town, owner, responsible, assigning, supervising];
  const byId = new Map(named.filter((unit) => unit?.id).map((unit) => [unit?.id ?? '', unit?.name ?? '']));
  return [...byId].map(([value, label]) => ({ value, label }));
}
