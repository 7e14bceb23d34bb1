import type { Figures } from './figure.words.js';

/**
 * Why the list is longer than the figure of what is overdue: what it is made of, in words.
 * @param listed how many cases the list has; null where it has more than were read
 */
export function gapWords({ overdueOpen, verificationLate }: Figures['current'], listed: number | null): string {
  const undated = listed === null ? null : listed - overdueOpen - verificationLate;
  const parts = [
    `到期未销号 ${overdueOpen} 项`,
    ...(verificationLate > 0 ? [`按期申请而核查超期 ${verificationLate} 项`] : []),
    ...(undated === null ? ['销号后重启、还没有新期限的'] : []),
    ...(undated !== null && undated > 0 ? [`销号后重启、还没有新期限的 ${undated} 项`] : []),
  ];
  return `${listed === null ? '包括' : `共 ${listed} 项：`}${parts.join('，')}。`;
}
