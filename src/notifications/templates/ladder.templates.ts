import { occurring } from './occurring.js';
import { practice } from './practice.template.js';
import { Template } from './template.js';

/** The rungs of the ladder and what comes before it; `{a}` acted, `{o}` leads. Who is told differs by rung: the words fit all. */
export const ladderTemplates: readonly Template[] = [
  practice('windowCloses', {
    zh: [
      '申请延期的期限将到',
      '该隐患可以申请延期的期限即将截止{l}。',
      '能按时完成的照常整改；确需延期的，请在申请延期的期限内提出并附理由和管控措施，过后不再受理。',
    ],
    en: [
      'The window for asking for an extension closes soon',
      'The window in which an extension may be asked for is about to close{l}.',
      'Go on if you can finish in time; otherwise apply within the window, with reasons and interim controls.',
    ],
  }),
  practice('progressMissing', {
    zh: [
      '整改期限已过半，请填报进度',
      '整改期限已过一半，尚未填报任何进度。',
      '请填报已完成的工作、遇到的困难和预计完成日期。',
    ],
    en: [
      'Half of the time has passed: report the progress',
      'Half of the time has passed and no progress has been reported.',
      'Report what is done, what is in the way and when it will be finished.',
    ],
  }),
  practice('rungLetter', {
    zh: [
      '逾期升级：已起草督办函',
      '催办之后仍未整改到位，系统已起草督办函，待安委办签发。',
      '请牵头部门和属地负责人到场督促；责任单位立即整改，并在答复时限前书面说明情况。',
    ],
    en: [
      'Overdue, next rung: a supervision letter is drafted',
      'Still not rectified after urging; a supervision letter has been drafted for signature.',
      'The leaders of lead department and town see to it in person; the responsible unit rectifies at once and explains in writing by the time given.',
    ],
  }),
  practice('rungBulletin', {
    zh: [
      '逾期升级：已列入通报草稿',
      '督办之后仍未整改到位，系统已起草通报，待安委会签发。',
      '请责任单位立即整改；请牵头部门和属地说明督办情况。',
    ],
    en: [
      'Overdue, next rung: a bulletin is drafted',
      'Still not rectified after the supervision letter; a bulletin has been drafted for signature.',
      'The responsible unit rectifies at once; lead department and town report what they did.',
    ],
  }),
  practice('rungInterview', {
    zh: [
      '逾期升级：拟约谈主要负责人',
      '通报之后仍未整改到位，系统已起草约谈通知书，待签发。',
      '请被约谈人准备整改情况和完成日期，约谈须本人参加；约谈后按时报送书面整改报告。',
    ],
    en: [
      'Overdue, next rung: an interview is drafted',
      'Still not rectified after the bulletin; the notice of an interview has been drafted for signature.',
      'Whoever is called attends in person, with the state of the work and a date, and reports in writing afterwards.',
    ],
  }),
  occurring(
    practice('rungListing', {
      zh: [
        '逾期升级：拟挂牌督办',
        '约谈之后仍未整改到位，系统已起草挂牌督办通知书，待签发。',
        '请责任单位按挂牌督办要求整改、落实管控；请督办单位定期核查进度。',
      ],
      en: [
        'Overdue, next rung: public listing is drafted',
        'Still not rectified after the interview; the notice of listing has been drafted for signature.',
        'The responsible unit rectifies under the terms of the listing; the supervising unit checks the progress.',
      ],
    }),
    {
      headline: { zh: '拟挂牌督办', en: 'Public listing is drafted' },
      story: { zh: '系统已起草挂牌督办通知书，待签发。', en: 'the notice of listing has been drafted for signature.' },
    },
  ),
  occurring(
    practice('rungStop', {
      zh: [
        '逾期升级：提请停产整顿或执法处置',
        '长期逾期未整改，系统已起草停产整顿建议，待有权部门依法决定。',
        '请有权部门在时限内作出决定；决定之前责任单位须落实停用或者隔离等管控措施。',
      ],
      en: [
        'Overdue, next rung: stop and enforcement are proposed',
        'Overdue for long; a proposal to stop production has been drafted for the department with the power to order it.',
        'That department decides within the limit; until then the responsible unit keeps the place out of use or shut off.',
      ],
    }),
    {
      headline: { zh: '提请停产整顿或执法处置', en: 'Stop and enforcement are proposed' },
      story: {
        zh: '系统已起草停产整顿建议，待有权部门依法决定。',
        en: 'a proposal to stop production has been drafted for the department with the power to order it.',
      },
    },
  ),
  occurring(
    practice('rungReferral', {
      zh: [
        '逾期升级：拟移送责任倒查',
        '挂牌督办期限已过或者情形严重，系统已起草移送函和办理时间线，待签发。',
        '请安委会领导审定；请各承办单位保存全部材料，继续督促整改。',
      ],
      en: [
        'Overdue, last rung: a referral is drafted',
        'The listing ran out or the matter is grave; a referral with its timeline has been drafted for signature.',
        'The leader of the committee decides; everybody concerned keeps the records and goes on pressing.',
      ],
    }),
    {
      headline: { zh: '拟移送责任倒查', en: 'A referral is drafted' },
      story: {
        zh: '系统已起草移送函和办理时间线，待签发。',
        en: 'a referral with its timeline has been drafted for signature.',
      },
    },
  ),
  practice('dangerDeclared', {
    zh: [
      '重大险情：请立即撤人、停用',
      '{a}认定存在现实危险。',
      '请立即撤出人员、停止作业、切断危险源，先处置后补手续，并报告属地和牵头部门。',
    ],
    en: [
      'Imminent danger: evacuate and stop at once',
      '{a} declared imminent danger.',
      'Evacuate, stop work and shut off the source now; papers follow. Report to the town and the lead department.',
    ],
  }),
  practice('refusalRecorded', {
    zh: [
      '拒不整改已记录，将提请停产整顿',
      '{a}认定责任单位拒不整改。',
      '请责任单位立即执行整改指令；牵头部门依法作出停产停业、停止使用等决定，拒不执行的依法处理。',
    ],
    en: [
      'A refusal to rectify was recorded; a stop order is to follow',
      '{a} recorded that the responsible unit refuses to rectify.',
      'Carry out the order now; the lead department decides on a stop of production or use, and on what follows.',
    ],
  }),
  practice('dangerEnded', {
    zh: ['险情已解除，请继续整改', '{a}确认险情解除。', '恢复作业须符合管控要求；隐患未销号前继续整改。'],
    en: [
      'The imminent danger is over',
      '{a} declared the danger over.',
      'Go back to work under the controls only; the rectification goes on until the close-out.',
    ],
  }),
];
