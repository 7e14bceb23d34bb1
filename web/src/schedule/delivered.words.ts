import type { PastFiring } from './use.schedule.js';

const arrived = new Set(['accepted']);
const lost = new Set(['refused', 'bounced']);

/** `已送达 3 人：…；未送达 1 人：…`, each person once whatever the number of ways he was told by. */
export function deliveredWords(deliveries: PastFiring['deliveries']): string {
  if (deliveries.length === 0) return '没有需要发出的通知';
  const told = named(deliveries.filter(({ status }) => arrived.has(status)));
  const failed = named(deliveries.filter(({ status }) => lost.has(status))).filter((name) => !told.includes(name));
  const rest = named(deliveries).filter((name) => !told.includes(name) && !failed.includes(name));
  return [
    told.length > 0 ? `已送达 ${told.length} 人：${told.join('、')}` : '',
    failed.length > 0 ? `未送达 ${failed.length} 人：${failed.join('、')}` : '',
    rest.length > 0 ? `未发或者已撤回 ${rest.length} 人：${rest.join('、')}` : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}

function named(deliveries: PastFiring['deliveries']): string[] {
  return [
    ...new Set(deliveries.map(({ name, unitName }) => `${unitName} ${name}`.trim()).filter((name) => name !== '')),
  ];
}
