import type { HelpText } from './help.text.js';

export const peopleHelp: HelpText = {
  name: { zh: '单位和人员', en: 'Units and people' },
  purpose: {
    zh: '您管辖范围内的企业和账号：登记企业，邀请人员，更换主要负责人，办理离岗，重设密码。',
    en: 'Enterprises and accounts of your scope: register, invite, replace a principal, record a departure, reset a password.',
  },
  steps: [
    {
      zh: '登记企业先查重：同一信用代码的企业只登记一次，名称相近的会列出来。',
      en: 'Duplicates are looked for before an enterprise is entered.',
    },
    {
      zh: '邀请发出后 7 天内有效，对方自己设密码，您不会知道他的密码。',
      en: 'An invitation holds for 7 days; the person chooses the password.',
    },
    {
      zh: '更换主要负责人后，在办的隐患和时限不变，通知改发给新的负责人。',
      en: 'Open cases and their dates stay; notices go to the new principal.',
    },
    { zh: '离岗的账号停用而不删除，他办过的记录照旧。', en: 'Accounts are closed, never deleted.' },
  ],
  who: [
    {
      zh: '检查人员办理本辖区、本行业的企业；安委办办理全部；企业主要负责人邀请本企业的人员。',
      en: 'Officers act in their scope, the committee office everywhere, a principal in his enterprise.',
    },
    { zh: '每一次变动都记入账号或者企业的变更记录。', en: 'Every change is recorded.' },
  ],
};

export const accountHelp: HelpText = {
  name: { zh: '我的账号', en: 'My account' },
  purpose: {
    zh: '您的登录设备、密码、任职单位和请假代办。',
    en: 'Your sessions, password, units and substitutes.',
  },
  steps: [
    { zh: '看到不认识的设备，先结束它，再修改密码。', en: 'End a session you do not know, then change the password.' },
    {
      zh: '请假前指定代办人：期间通知也发给他，他可以代您办理。',
      en: 'Before a leave name a substitute: he is told too and may act.',
    },
    { zh: '在几家单位任职的，在这里切换以哪一家的身份办理。', en: 'Switch between the units you belong to.' },
  ],
  who: [
    {
      zh: '代办时每一页上方写着“代某某办理”，记录上是代办人本人和被代的人。',
      en: 'Acting as a substitute is said on every page and in every record.',
    },
  ],
};

export const sealsHelp: HelpText = {
  name: { zh: '封存', en: 'Seals' },
  purpose: {
    zh: '每天零点后，系统给全部案卷的最新记录算出一个封存值，并邮件发给安委办。日后谁改动、删去一行，封存值就对不上。',
    en: 'Each night one value is computed over the newest lines of all cases and mailed. A changed or removed line no longer fits it.',
  },
  steps: [
    { zh: '把页面上的封存值与邮件里的逐组对照，应当完全一样。', en: 'Compare the value with the one in the mail.' },
    {
      zh: '要独立核对的，导出审计文件，用不依赖本系统的核对程序计算。',
      en: 'Check independently with the export and the stand-alone verifier.',
    },
    { zh: '没有变动的日子也封存一次；缺了一天就是异常。', en: 'A quiet day is sealed too; a missing day is an alarm.' },
  ],
  who: [
    {
      zh: '安委办、安委会领导和审计人员可以查看，任何人不能修改。',
      en: 'Read by the office, leaders and auditors; changed by nobody.',
    },
  ],
};

export const doorHelp: HelpText = {
  name: { zh: '进入系统', en: 'Coming in' },
  purpose: {
    zh: '登录，接受邀请，或者重设密码。',
    en: 'Sign in, accept an invitation, or reset a password.',
  },
  steps: [
    { zh: '有账号的，用账号和密码登录。', en: 'Sign in with account and password.' },
    {
      zh: '收到邀请邮件的，点邮件里的地址；可以设密码，也可以只从邮件里的链接办理。',
      en: 'An invitation opens from its mail; a password is optional.',
    },
    {
      zh: '忘记密码的，点“忘记密码”，按邮件里的地址重设；没有邮箱的，请单位负责人或者安委办办理。',
      en: 'Forgotten passwords are reset by mail, or by your unit.',
    },
  ],
  who: [
    {
      zh: '开账号、发邀请：企业由监管部门、镇街园区办理，机关由安委办办理。',
      en: 'Accounts are opened by your supervising department, town or the committee office.',
    },
  ],
};

export const lookBackHelp: HelpText = {
  name: { zh: '回头看抽样', en: 'Look-back samples' },
  purpose: {
    zh: '销号的一般隐患和不予认定的上报，抽一部分再到现场看。抽中哪些由批准之后的第一号封存决定。',
    en: 'Some of what was closed or rejected is looked at again; a seal that did not exist yet draws which.',
  },
  steps: [
    {
      zh: '安委办批准办结日期的范围和比例，范围当场写定。',
      en: 'The office approves days and share; the frame is fixed.',
    },
    { zh: '下一号封存后自动抽取，抽中的进入回头看。', en: 'The next seal draws it.' },
    { zh: '任何人都可以按封存值重抽一遍核对。', en: 'Anybody can draw it again from the seal.' },
  ],
  who: [{ zh: '安委办批准；安委会领导和审计人员可以查看。', en: 'The office approves; leaders and auditors look.' }],
};
