import type { DocumentKind } from '../../../workflows/hazard/v2/hazard.codes.js';
import type { DocumentFacts } from '../document.facts.js';
import { acceptanceForm } from './acceptance.form.js';
import { assignmentSheet } from './assignment-sheet.form.js';
import { Blanks } from './blanks.js';
import type { Form, FormDefinition } from './form.js';
import { inspectionRecord } from './inspection-record.form.js';
import { recheckOpinion } from './recheck-opinion.form.js';
import { rectificationOrder } from './rectification-order.form.js';

/** The five papers, in the order a case meets them. */
export const forms: Record<DocumentKind, FormDefinition> = {
  inspectionRecord,
  rectificationOrder,
  assignmentSheet,
  recheckOpinion,
  acceptanceForm,
};

/**
 * Why this document cannot be made of this case, in Chinese; null when it can. No committee speaks through an enforcement
 * document: it coordinates and has no power to enforce, so such a paper would be void and must not exist.
 */
export function whyNot({ nature, zh, perShare, unavailable }: FormDefinition, facts: DocumentFacts): string | null {
  if (nature === 'enforcement' && facts.owner?.kind === 'committee') {
    return '安委会不是执法机关，不能以其名义制作执法文书；请由有执法权的部门办理';
  }
  if (facts.share && !perShare) return `${zh}不按配合任务分别制发`;
  return unavailable(facts);
}

/** The document with its blanks; `missing` names each mandatory field nobody has entered once, in the order of the page. */
export function compose(definition: FormDefinition, facts: DocumentFacts): { form: Form; missing: string[] } {
  const blanks = new Blanks();
  const form = definition.compose(facts, blanks);
  return { form, missing: blanks.missing };
}
