import type { Text } from '../../workflows/texts/text.js';

const texts: Record<string, Text> = {
  returned: { zh: '退办', en: 'returned' },
  dropped: { zh: '配合任务撤销', en: 'share dropped' },
  levelLowered: { zh: '降级', en: 'level lowered' },
  reopened: { zh: '重启', en: 'reopened' },
  void: { zh: '作废', en: 'void' },
  merge: { zh: '合并', en: 'merged' },
  closure: { zh: '企业关闭', en: 'enterprise closed' },
};

/** Why a number ended, in words; null while it stands. */
export function endedText(because: string | null): (Text & { code: string }) | null {
  if (because === null) return null;
  return { code: because, ...(texts[because] ?? { zh: '已终止', en: 'ended' }) };
}
