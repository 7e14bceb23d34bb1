import type { ownershipClaims } from '../../hazard/v2/claims/ownership.js';
import type { TextsOf } from '../text.js';

export const ownershipReasons = {
  noTransferPending: {
    zh: '已经移送，等接收部门答复',
    en: 'It was transferred already: wait for the receiving department',
  },
  transferIsPending: { zh: '没有待接收的移送', en: 'No transfer is waiting' },
  receiverIsAnother: { zh: '选择另一个接收部门', en: 'Name another department as receiver' },
  hasTransferMaterials: { zh: '附上移送材料', en: 'Attach the materials of the transfer' },
  actorIsReceiver: { zh: '由接收移送的部门答复', en: 'Only the receiving department answers' },
  givesReceipt: { zh: '写明接收人，作为移送回执', en: 'Name who received it: that is the receipt' },
  ownerIsDecidedAnew: { zh: '指定另一个牵头部门', en: 'Name another lead department' },
  successorIsAnother: { zh: '选择与现在不同的承继单位', en: 'Name a successor other than the present party' },
  successorKeepsBodiesApart: {
    zh: '治理责任单位与交办单位不能是同一单位',
    en: 'The responsible and the assigning body must stay two bodies',
  },
  notBeingVerified: { zh: '核查期间不能变更，等核查结束后再办', en: 'Not while it is being verified' },
  planIsToConfirm: { zh: '方案不需要重新签认', en: 'No plan waits to be confirmed' },
  planIsConfirmed: { zh: '承继单位先签认治理方案', en: 'The successor confirms the plan first' },
} satisfies TextsOf<keyof typeof ownershipClaims>;
