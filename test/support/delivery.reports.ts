/** Reports of mail servers in the structure real ones have, in our own words. Each is a whole mail for the return path `to`. */
type ReportText = (to: string) => string;

const original = [
  'Return-Path: <b-1@bounce.bihuan.example>',
  'Message-ID: <0190b6a0@bihuan.example>',
  'Subject: =?UTF-8?B?6Zet546v?=',
  'From: office@bihuan.example',
];

interface Parts {
  head: string[];
  words: string[];
  machine: string[];
  machineType?: string;
}

function report({ head, words, machine, machineType = 'message/delivery-status' }: Parts): ReportText {
  return (to) =>
    [
      ...head,
      `To: <${to}>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="=_part/1"',
      '',
      'Parts below for whoever reads without MIME.',
      '',
      '--=_part/1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...words,
      '',
      '--=_part/1',
      'Content-Description: Delivery report',
      `Content-Type: ${machineType}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      ...machine,
      '',
      '--=_part/1',
      'Content-Type: text/rfc822-headers',
      '',
      ...original,
      '',
      '--=_part/1--',
      '',
    ].join('\r\n');
}

const daemon = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.town.example (Mail Delivery System)',
  'Subject: Undelivered Mail Returned to Sender',
  'Auto-Submitted: auto-replied',
  'Date: Tue, 1 Dec 2026 10:00:05 +0800 (CST)',
];
const postfixMachine = (action: string, status: string, said: string[]) => [
  'Reporting-MTA: dns; mx.town.example',
  'X-Postfix-Queue-ID: 4C1F82A0',
  'X-Postfix-Sender: rfc822; b-1@bounce.bihuan.example',
  'Arrival-Date: Tue,  1 Dec 2026 10:00:01 +0800 (CST)',
  '',
  'Final-Recipient: rfc822; principal@x.example',
  'Original-Recipient: rfc822;principal@x.example',
  `Action: ${action}`,
  `Status: ${status}`,
  'Remote-MTA: dns; mail.x.example',
  ...said,
];

export const postfixHard = report({
  head: daemon,
  words: ['The mail system at mx.town.example could not hand your message to <principal@x.example>.'],
  machine: postfixMachine('failed', '5.1.1', [
    'Diagnostic-Code: smtp; 550 5.1.1 <principal@x.example>: Recipient address',
    '    rejected: nobody here by that name',
  ]),
});

export const postfixOutOfTime = report({
  head: daemon,
  words: ['Five days of trying were not enough.'],
  machine: postfixMachine('failed', '4.4.1', ['Diagnostic-Code: X-Postfix; connect to mail.x.example: timed out']),
});

export const postfixDelayed = report({
  head: [...daemon.slice(0, 2), 'Subject: Delayed Mail (still being retried)', ...daemon.slice(3)],
  words: ['This is only a warning. Your message will be retried until it is five days old.'],
  machine: postfixMachine('delayed', '4.4.1', ['Will-Retry-Until: Sun, 6 Dec 2026 10:00:01 +0800 (CST)']),
});

export const delivered = report({
  head: [...daemon.slice(0, 2), 'Subject: Successful Mail Delivery Report', ...daemon.slice(3)],
  words: ['Your message was handed to the mailbox.'],
  machine: postfixMachine('relayed (to next host)', '2.0.0', ['Diagnostic-Code: smtp; 250 2.0.0 ok']),
});

export const exchangeNotFound = report({
  head: [
    'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@dept.example>',
    'Subject: =?utf-8?B?5pyq6YCB6L6+OiDpgJrnn6U=?=',
    'Auto-Submitted: auto-replied',
    'X-MS-Exchange-Message-Is-Ndr:',
    'Content-Language: zh-CN',
  ],
  words: ['未能送达 principal@x.example', '该组织里找不到这个收件人，请核对地址后重新发送。'],
  machine: [
    'Reporting-MTA: dns;TY2PR01MB0001.apcprd01.prod.example',
    'Received-From-MTA: dns;SG2PR01CA0001.apcprd01.prod.example',
    '',
    'Original-Recipient: rfc822;principal@x.example',
    'Final-Recipient: rfc822;principal@x.example',
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by SMTP address lookup',
  ],
});

/** RFC 6533: an address that is not ASCII, in a part of its own type. */
export const internationalised = report({
  head: daemon,
  words: ['信件未能投递。'],
  machineType: 'message/global-delivery-status',
  machine: [
    'Reporting-MTA: dns; mx.例子.example',
    '',
    'Final-Recipient: utf-8; 负责人@米业.example',
    'Action: failed',
    'Status: 5.2.1',
    'Diagnostic-Code: smtp; 550 5.2.1 邮箱 负责人@米业.example 已停用',
  ],
});

/** As large Chinese providers write: for people only, without a part for machines. */
export const forPeopleOnly: ReportText = (to) =>
  [
    'From: "=?utf-8?B?6YKu5Lu257O757uf?=" <PostMaster@mail.example>',
    `To: <${to}>`,
    'Subject: =?utf-8?B?57O757uf6YCA5L+hL1N5c3RlbXMgYm91bmNl?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(
      '很抱歉，您的邮件没有送到 principal@x.example。\n原因：对方服务器答复 550 Mailbox not found，收件人不存在。\n建议核对地址。\n',
    ).toString('base64'),
    '',
  ].join('\r\n');

export const autoReply: ReportText = (to) =>
  [
    'From: principal@x.example',
    `To: <${to}>`,
    'Subject: =?utf-8?B?6Ieq5Yqo5Zue5aSNOiDkvJHlgYc=?=',
    'Auto-Submitted: auto-replied',
    'Precedence: auto_reply',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '本人休假至 12 月 10 日，分机 550 转值班室，急事请联系办公室。',
    '',
  ].join('\r\n');
