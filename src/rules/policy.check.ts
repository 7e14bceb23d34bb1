import { measureKinds, occurrences, rungIds } from '../../workflows/policies/ladder.policy.js';
import { levels } from '../../workflows/texts/levels.js';
import { sectors } from '../../workflows/texts/sectors.js';
import type { FieldError } from '../platform/errors.js';
import { floorFault } from './policy.floors.js';
import { silentFaults } from './policy.silence.js';
import { valuesOf } from './policy.values.js';
import { isMembers, shapeFaults } from './shape.check.js';
import { variantFaults } from './variant.check.js';

const vocabulary = {
  shortVerificationSectors: Object.keys(sectors),
  levels: Object.keys(levels),
  kind: measureKinds,
  ...Object.fromEntries(
    ['id', 'whenUnanswered', 'startWhenExtensionsUsedUp', 'exposureFrom', 'jointPunishmentFrom', ...occurrences].map(
      (name) => [name, rungIds],
    ),
  ),
};

/**
 * What is wrong with a policy, each bad field by its path and in Chinese: parts that are missing or strange, values beyond
 * what the document they rest on allows, values changed on a ground that was written for others.
 * @param parent the policy it is written over
 * @param complete the newest of the product: whatever it says must be said
 */
export function policyFaults(document: unknown, parent: unknown, complete: object): FieldError[] {
  if (!isMembers(document)) return [{ field: 'document', rule: 'isObject', message: 'document：须为一份完整的规则' }];
  const { periods, variants, ...own } = document;
  const shape = shapeFaults(own, complete, vocabulary);
  if (shape.length > 0) return shape;
  return [
    ...beyond(own),
    ...groundedAnew(own, parent),
    ...outOfOrder(own),
    ...silentFaults(own),
    ...variantFaults({ periods, variants }, { ...complete }),
  ];
}

function beyond(document: unknown): FieldError[] {
  return valuesOf(document).flatMap(({ path, value }) => {
    const fault = floorFault({ path }, value);
    return fault ? [{ field: `${path}.value`, rule: 'floor', message: `${path}.value：${fault}` }] : [];
  });
}

/** A law that says ten days says nothing of eight: whoever changes such a value says what his own rests on. */
function groundedAnew(document: unknown, parent: unknown): FieldError[] {
  const before = new Map(valuesOf(parent).map((one) => [one.path, one]));
  return valuesOf(document).flatMap(({ path, value, basis }) => {
    const was = before.get(path);
    const changed = was && JSON.stringify(was.value) !== JSON.stringify(value);
    if (!changed || was.level === 'DESIGN' || was.basis !== basis) return [];
    const message = `${path}.basis：数值已改，原依据“${basis}”不再支持它，请写明新的依据`;
    return [{ field: `${path}.basis`, rule: 'restated', message }];
  });
}

/** Rungs climb. */
function outOfOrder(document: unknown): FieldError[] {
  const rungs = valuesOf(document).find(({ path }) => path === 'ladder.rungs')?.value;
  if (!Array.isArray(rungs)) return [];
  const ids = rungs.map((rung) => rung.id);
  const days = rungs.map((rung) => rung.afterWd).filter((day) => day !== null);
  const climbs = days.every((day, index) => index === 0 || day > days[index - 1]);
  if (climbs && new Set(ids).size === ids.length) return [];
  const message = 'ladder.rungs.value：各级不得重复，工作日数须逐级递增';
  return [{ field: 'ladder.rungs.value', rule: 'climbs', message }];
}
