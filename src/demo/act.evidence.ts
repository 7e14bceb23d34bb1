import type { PictureKind } from './pictures.js';
import type { Act } from './script/course.js';

type Shown = Readonly<Record<string, PictureKind>>;

const shown: Readonly<Record<string, Shown>> = {
  REPORT: { photos: 'before' },
  ENTER_BASIS: { scans: 'paper' },
  COMPLETE_FACTS: { photos: 'before' },
  FIX_ON_SPOT: { afterPhotos: 'after' },
  DEEMED_SERVED: { serviceRecord: 'paper' },
  REPORT_DUAL: { evidence: 'paper' },
  SUBMIT_CLOSEOUT: { afterPhotos: 'after' },
  PASS_PARTLY: { sitePhotos: 'after' },
  PASS: { sitePhotos: 'after' },
  FAIL: { sitePhotos: 'before' },
  LOOKBACK_PASS: { evidence: 'after' },
  LOOKBACK_FAIL: { evidence: 'before' },
  APPLY_RESUME: { evaluation: 'paper' },
  APPROVE_RESUME: { sitePhotos: 'after' },
  PROPOSE_SUSPENSION: { sitePhotos: 'before' },
  SUBMIT_SUBTASK: { afterPhotos: 'after' },
  ACCEPT_SUBTASK: { sitePhotos: 'after' },
  GIVE_EXPERT_OPINION: { scans: 'paper' },
  SIGN_DOCUMENT: { signature: 'paper' },
  REFUSE_SIGNATURE: { evidence: 'before' },
  BIND_SCAN: { scans: 'paper' },
  TRANSFER: { materials: 'paper' },
  FILE_DISPUTE: { evidence: 'paper' },
  ENTERPRISE_CLOSED: { sitePhotos: 'after', dismantlingProof: 'paper' },
};

/** What an act must show: the fields of its form, and the picture in each. */
export function evidenceOf({ type, wish }: Act): Shown {
  return wish.late ? { paperScans: 'paper' } : (shown[type] ?? {});
}
