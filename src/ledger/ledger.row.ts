/**
 * One line of the ledger（台账）in words: days in Asia/Shanghai as `2026-07-05`, money in 万元, counts as numbers. What nobody
 * has entered is null and stays an empty cell.
 */
export interface LedgerRow {
  hazardNumber: string | null;
  listNumber: string | null;
  title: string;
  enterprise: string | null;
  sector: string | null;
  town: string | null;
  foundOn: string | null;
  place: string | null;
  count: number;
  level: string | null;
  description: string | null;
  inspectors: string | null;
  responsiblePerson: string | null;
  cause: string | null;
  riskAssessment: string | null;
  measures: string | null;
  fundsPlanned: string | null;
  fundsSpent: number | null;
  dueOn: string | null;
  originalDueOn: string | null;
  contingency: string | null;
  progress: string | null;
  photosBefore: number;
  photosAfter: number;
  recheck: string | null;
  closedOn: string | null;
  verifiers: string | null;
  verifiedOn: string | null;
  delayReason: string | null;
  interimControls: string | null;
  listedLevel: string | null;
  responsible: string | null;
  assigning: string | null;
  supervising: string | null;
  owner: string | null;
  origin: string | null;
  state: string;
  overdue: string;
  closeOutNumber: string | null;
}
