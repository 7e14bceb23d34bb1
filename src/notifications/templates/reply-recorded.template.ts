import { Template } from './template.js';

export const replyRecorded: Template = {
  notice: 'replyRecorded',
  zh: (facts) => ({
    headline: '已收到逾期书面说明',
    story: `${facts.actor.zh}提交了逾期原因的书面说明。`,
    next: '说明不改变整改时限，该隐患继续挂账，请督促按说明的日期完成。',
  }),
  en: (facts) => ({
    headline: 'The written explanation has arrived',
    story: `${facts.actor.en} explained in writing why the date was missed.`,
    next: 'The due date stays as it is; see to it that the promised date is kept.',
  }),
};
