import type { paperClaims } from '../../hazard/v2/claims/paper.js';
import type { TextsOf } from '../text.js';

export const paperReasons = {
  namesDocumentKind: { zh: '选择文书种类', en: 'Choose the kind of document' },
  issuesWithPower: {
    zh: '执法文书由有执法权的部门或乡镇出具，不能以安委会、安委办名义',
    en: 'An enforcement document is issued by a department or town, never by the committee',
  },
  hasDocumentBytes: { zh: '先生成文书再出具', en: 'The document is rendered first' },
  documentIsKnown: { zh: '没有这份文书', en: 'There is no such document' },
  documentIsUnsigned: { zh: '这份文书已经签署或者已经登记拒签', en: 'It was signed, or refused, already' },
  hasSignature: { zh: '要有签名图样和签名人姓名', en: 'A signature and the name of who signs are needed' },
  twoOfficersWitness: { zh: '由两名以上执法人员在场见证', en: 'Two officers must witness it' },
  actorIsWitness: { zh: '由见证人员之一登记', en: 'One of the witnesses records it' },
  hasScan: { zh: '上传扫描件', en: 'Attach the scan' },
  actorActsOnTheCase: { zh: '由承办这条隐患的人员或单位办理', en: 'Only those who act on this hazard' },
} satisfies TextsOf<keyof typeof paperClaims>;
