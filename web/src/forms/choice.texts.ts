import * as choices from '../../../workflows/texts/choices.js';
import { facts } from '../../../workflows/texts/facts.js';
import { levels } from '../../../workflows/texts/levels.js';
import { papers } from '../../../workflows/texts/papers.js';
import { sectors } from '../../../workflows/texts/sectors.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { Option } from './field.js';

/** Names of the codes a field may hold, by the field's name. */
const names: Record<string, Record<string, string>> = {
  sector: chinese(sectors),
  level: chinese(levels),
  proposedLevel: chinese(levels),
  origin: chinese(choices.origins),
  interimControls: chinese(choices.interimControls),
  openFacts: chinese(facts),
  mode: chinese(choices.judgingModes),
  finding: chinese(choices.lookBackFindings),
  scope: chinese(choices.scopesOfStop),
  outcome: chinese(choices.outcomesOfDispute),
  ground: chinese(choices.groundsOfLevel),
  to: chinese(choices.targetsOfDualReport),
  party: chinese(choices.parties),
  sensitiveSite: chinese(choices.siteKinds),
  kind: chinese(papers),
};

/** What a code of a field is called; a code of a newer server stands as it is. */
export function choiceName(field: string, code: string): string {
  return names[field]?.[code] ?? code;
}

export function optionsOf(field: string, codes: readonly string[]): Option[] {
  return codes.map((value) => ({ value, label: choiceName(field, value) }));
}

function chinese(texts: Readonly<Record<string, Text>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([code, { zh }]) => [code, zh]));
}
