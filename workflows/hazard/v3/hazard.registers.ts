import type { RegisterEntry } from '../../kit/definition.js';
import type { Command, Standing } from '../../kit/types.js';
import { hazardRegisters as secondRegisters } from '../v2/hazard.registers.js';
import type { HazardFacts } from './hazard.facts.js';
import { secondStanding } from './second.facts.js';

/** 一单四制: as in version 2. Whoever comes from there holds its numbers already; from version 1 nobody holds any. */
export function hazardRegisters(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
): RegisterEntry[] {
  if (command.type === 'MIGRATE' && before.versions.workflow > 1) return [];
  return secondRegisters(secondStanding(before), command, secondStanding(after));
}
