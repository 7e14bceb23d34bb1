import { Problem } from '../platform/errors.js';

export function evidencePackTooLarge(bytes: number): Problem {
  return new Problem({
    status: 413,
    code: 'EVIDENCE_PACK_TOO_LARGE',
    title: '证据包过大 / Evidence pack too large',
    detail: `文件共 ${bytes} 字节，超过一个压缩包的上限（4 GB），请逐个下载。`,
  });
}
