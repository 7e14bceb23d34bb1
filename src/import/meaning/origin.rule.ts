/** Words that say how a hazard came to be known; the one that stands first in the cell decides. */
const words: [RegExp, string][] = [
  [/举报|投诉|热线/, 'PUBLIC_REPORT'],
  [/专家/, 'EXPERT_DIAGNOSIS'],
  [/互查|交叉检查/, 'CROSS_CHECK'],
  [/自查|自报/, 'SELF_CHECK'],
  [/回头看/, 'LOOK_BACK'],
  [/移送|移交/, 'DEPT_TRANSFER'],
  [/交办/, 'SUPERIOR_ASSIGNED'],
  [/媒体|曝光|记者/, 'MEDIA_EXPOSURE'],
  [/检查|抽查|巡查|暗访|暗查|督导|执法|排查|摸排/, 'ROUTINE_INSPECTION'],
];

/** How the hazard came to be known, as far as `found_by` says it; null where it names nothing we know. */
export function originOf(foundBy: string): string | null {
  const matches = words.flatMap(([pattern, origin]) => {
    const at = foundBy.search(pattern);
    return at < 0 ? [] : [{ at, origin }];
  });
  return matches.sort((one, other) => one.at - other.at)[0]?.origin ?? null;
}
