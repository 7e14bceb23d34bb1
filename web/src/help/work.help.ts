import type { HelpKey, HelpText } from './help.text.js';

const rowKeys: HelpKey[] = [
  { key: 'j', does: { zh: '下一行', en: 'next row' } },
  { key: 'k', does: { zh: '上一行', en: 'previous row' } },
  { key: 'Enter', does: { zh: '打开所在的一行', en: 'open the row' } },
];

export const myWorkHelp: HelpText = {
  name: { zh: '我的待办', en: 'My work' },
  purpose: {
    zh: '轮到您办理的事项都在这里，最紧急的在最上面。办完一项，它就离开这一页。',
    en: 'Everything that waits for you, the most urgent first. What is done leaves the page.',
  },
  steps: [
    { zh: '先办“今天必须办”：今天到期或者已经逾期。', en: 'Begin with what ends today or is overdue.' },
    { zh: '点“办理”，直接打开这一步的表单。', en: '“办理” opens the form of this very step.' },
    {
      zh: '“等别人”是您经手、现在轮到他人的隐患，不需要您动手。',
      en: 'The last group waits for others; there is nothing for you to do.',
    },
  ],
  who: [
    {
      zh: '每一行写着为什么轮到您；“整改”是整个隐患的时限，“本环节”是这一步的时限。',
      en: 'Each row says why it is yours, the date of the whole hazard and that of this step.',
    },
  ],
  keys: rowKeys,
  tellsStates: true,
};

export const ledgerHelp: HelpText = {
  name: { zh: '台账', en: 'Ledger' },
  purpose: {
    zh: '您可以看到的全部隐患，可以按状态、等级、行业、单位和名称查找，也可以只看清单、交办、销号或者通报对象。',
    en: 'Every hazard you may see, to be narrowed by state, level, sector, unit and name.',
  },
  steps: [
    {
      zh: '打开时列在办的重大隐患，期限最近的在前；全部隐患和草稿各有一个视图。查找不受当前视图限制。',
      en: 'It opens with major hazards under way, the nearest date first; the whole and the drafts have views of their own.',
    },
    {
      zh: '选一个视图，再用条件缩小范围；条件写在地址里，可以把地址发给同事。',
      en: 'The filter stands in the address.',
    },
    { zh: '“导出”给出与屏幕条件完全相同的表格，不受已列出行数的限制。', en: 'Export gives exactly what is filtered.' },
    { zh: '点隐患名称，打开一患一档。', en: 'The name opens the case file.' },
  ],
  who: [
    {
      zh: '部门看本部门牵头和经手的，镇街园区看本辖区的，企业看本单位的，安委办看全部。',
      en: 'Each sees its own scope; the committee office sees all.',
    },
  ],
  keys: [...rowKeys, { key: '/', does: { zh: '到查找框', en: 'go to the search' } }],
  tellsStates: true,
};

export const caseFileHelp: HelpText = {
  name: { zh: '一患一档', en: 'Case file' },
  purpose: {
    zh: '一项隐患从发现到销号的全部内容：现在轮到谁、做什么、做到什么时候为止、已经做了什么、凭什么证明。',
    en: 'One hazard from report to close-out: whose turn it is, until when, what was done and what proves it.',
  },
  steps: [
    {
      zh: '先看“下一步”：轮到您时，表单已经打开。',
      en: 'The next step comes first; its form stands open when it is yours.',
    },
    { zh: '现在不能办理的事项也列出，并写明差什么。', en: 'What is closed now is listed with its reasons.' },
    {
      zh: '提交前有他人办理过的，会先告诉您，您填的内容都在。',
      en: 'When somebody acted meanwhile you are told, and keep what you typed.',
    },
    { zh: '每一步都记入办理经过，不能修改、不能删除。', en: 'Every step is recorded for good.' },
  ],
  who: [
    {
      zh: '录入判定依据的人不能自己确认；整改的人不能核查；核查的人不能批准销号。',
      en: 'Nobody confirms, verifies or approves his own work.',
    },
    { zh: '时限后面的虚线可以点开，写着怎样计算。', en: 'A date opens to show how it was reckoned.' },
  ],
  keys: [{ key: 'e', does: { zh: '到必须办理的表单', en: 'go to what must be done' } }],
  tellsStates: true,
};

export const reportHelp: HelpText = {
  name: { zh: '上报隐患', en: 'Report a hazard' },
  purpose: {
    zh: '写下看到的隐患。选好单位后，会列出该单位还没有销号的隐患，先看是不是同一项。',
    en: 'Write down what you saw. What is still open at the enterprise is shown first.',
  },
  steps: [
    { zh: '说清什么部位、什么情况，拍整改前的照片。', en: 'Say where and what; take photos.' },
    { zh: '没有照片的，写明原因。', en: 'Say why where there is no photo.' },
    { zh: '没写完可以先存草稿；关掉页面，填过的内容还在。', en: 'Keep a draft; what was typed survives.' },
  ],
  who: [{ zh: '上报后由行业牵头部门研判认定，等级以认定为准。', en: 'The lead department determines the level.' }],
};
