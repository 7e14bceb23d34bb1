import { Announcement } from './announcement.js';
import { localMinute } from './local.minute.js';

type Data = Readonly<Record<string, unknown>>;

/** The product stood still; what it would tell leaders waits until somebody has looked, and not for ever. */
export const standstill: Announcement = {
  notice: 'standstill',
  subject: (data) => [
    '系统停摆后恢复，请核对后确认发出',
    `${data['notices']} 份升级通知暂缓`,
    `最迟 ${minuteOf(data, 'untilMs')} 自动发出`,
  ],
  section: (data) => ({
    heading: '系统停摆后恢复，升级通知暂缓发出',
    story:
      `系统停摆期间到期的事项已全部按原定时刻记录，其中 ${data['notices']} 份二级以上升级通知暂缓发出；` +
      '险情、提醒、催办和每日汇总照常发出。',
    rows: [
      ['停摆', `${minuteOf(data, 'sinceMs')} 至 ${minuteOf(data, 'noticedMs')}`],
      ['暂缓', `${data['notices']} 份，最迟 ${minuteOf(data, 'untilMs')} 自动发出`],
      [
        '下一步',
        '请先录入停摆期间已在线下办结的事项，再到“我的待办”确认发出；发出前系统会逐份复核，已不需要的不再发出。',
      ],
    ],
    english: [
      `The system stood still from ${minuteOf(data, 'sinceMs')} to ${minuteOf(data, 'noticedMs')}.`,
      `Notices of rung 2 and above that wait until you confirm, at the latest until ${minuteOf(data, 'untilMs')}: ${data['notices']}.`,
      'Enter first what was settled on paper meanwhile: each is looked at again before it goes.',
    ],
  }),
};

function minuteOf(data: Data, field: string): string {
  return localMinute(Number(data[field]));
}
