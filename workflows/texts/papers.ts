import type { DocumentKind } from '../hazard/v2/hazard.codes.js';
import type { RegisterKind } from '../kit/definition.js';
import type { TextsOf } from './text.js';

/** What each paper of a case is called. */
export const papers: TextsOf<DocumentKind> = {
  inspectionRecord: { zh: '现场检查记录', en: 'site inspection record' },
  rectificationOrder: { zh: '责令限期整改指令书', en: 'rectification order' },
  assignmentSheet: { zh: '交办函', en: 'assignment sheet' },
  recheckOpinion: { zh: '整改复查意见书', en: 're-check opinion' },
  acceptanceForm: { zh: '整改验收审批表', en: 'acceptance form' },
};

/** What each number a case takes is called. */
export const numbers: TextsOf<RegisterKind> = {
  hazard: { zh: '隐患编号', en: 'hazard number' },
  list: { zh: '清单号', en: 'list number' },
  assignment: { zh: '交办文号', en: 'assignment number' },
  closeOut: { zh: '销号编号', en: 'close-out number' },
  rectificationOrder: { zh: '责令整改文号', en: 'number of the rectification order' },
  inspectionRecord: { zh: '检查记录编号', en: 'number of the inspection record' },
  recheckOpinion: { zh: '复查意见文号', en: 'number of the re-check opinion' },
};
