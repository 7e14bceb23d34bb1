const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙设备'],
  [/iPhone/, '苹果手机'],
  [/iPad/, '苹果平板'],
  [/Android/, '安卓手机或平板'],
  [/Windows/, 'Windows 电脑'],
  [/Macintosh/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
];
const browsers: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, '火狐'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** What a browser calls itself, as a person would say it; the text itself where it is none we know. */
export function deviceWords(device: string): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(device))?.[1];
  const words = [named(systems), named(browsers)].filter(Boolean).join('，');
  return words || device || '未知设备';
}
