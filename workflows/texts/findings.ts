import type { Text } from './text.js';

/** What the auditor can find wrong with time in a case, by its code. */
export const findings: Record<string, Text> = {
  missing: { zh: '应提醒、应升级而未触发', en: 'due and never fired' },
  early: { zh: '早于应有时刻触发', en: 'fired before its instant' },
  late: { zh: '晚于应有时刻触发', en: 'fired late' },
  double: { zh: '同一时限触发两次', en: 'fired twice' },
  unasked: { zh: '按规则不应触发而触发', en: 'fired without a rule that asks for it' },
  wrongInstant: { zh: '触发时刻与规则不符', en: 'fired for another instant than the rule gives' },
  heldYetClimbing: { zh: '核查期间应停计而仍在升级', en: 'climbed while verification holds the ladder' },
  overtakenByNothing: { zh: '记为被越过，却没有更高一级', en: 'recorded as overtaken, but by nothing' },
  silentCase: { zh: '未办结却没有任何下一时限', en: 'open, and nothing is to come' },
  notArmed: { zh: '应待触发的时限没有登记', en: 'a deadline to come is not armed' },
  armedWrongly: { zh: '登记的时限与规则不符', en: 'armed otherwise than the rule asks' },
  unannounced: { zh: '应当告知的事没有留下通知', en: 'nothing was left to be told of it' },
  unordered: {
    zh: '应起草的措施或应转告的事没有留下指令',
    en: 'no order was left to draft the measure or to tell the other case',
  },
  untold: { zh: '通知积压未处理', en: 'a notice nobody has handed on' },
  undelivered: { zh: '通知没有送达任何人', en: 'a notice that reached nobody' },
  postUntold: { zh: '通知应送的岗位没有人收到', en: 'a post that a notice was for got nothing' },
  notPassedOn: { zh: '邮件被退回，没有转送他人', en: 'a mail that came back and went to nobody else' },
  toNobody: { zh: '通知没有收件人', en: 'a notice without a recipient' },
  acceptedWithoutAnswer: {
    zh: '记为已送达，但没有邮件服务器的回执',
    en: 'recorded as delivered without the word of a mail server',
  },
  unreadable: { zh: '历史无法读懂，没有推算', en: 'a history that cannot be read, and was not reckoned' },
  withdrawnWithoutReason: { zh: '通知撤回而未说明原因', en: 'withdrawn without a reason' },
};
