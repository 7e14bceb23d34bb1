import { createContext } from 'react';

/** How many files of one field have not arrived: on their way, or failed. */
export interface Left {
  sending: number;
  failed: number;
}

/** What of a form's files has not arrived, by field: a form that is sent without them would lose them in silence. */
export type UploadBoard = Map<string, Left>;

export const UploadBoardContext = createContext<UploadBoard>(new Map());

/** Which field the files chosen here belong to. */
export const UploadPlaceContext = createContext('');

/** Why a field's files keep the form from being sent; null where all have arrived. */
export function notArrived(left: Left | undefined): string | null {
  if (left?.failed) return `有 ${left.failed} 个文件没有传上，请再试一次或者移除`;
  if (left?.sending) return `还有 ${left.sending} 个文件正在上传，传完后请再提交`;
  return null;
}
