import type { ThemeConfig } from 'antd';

const fontFamily =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",system-ui,-apple-system,sans-serif';

/** One accent colour, which is none of those that say how urgent something is; targets of 44 px where fingers point. */
export function themeFor(narrow: boolean): ThemeConfig {
  return {
    token: {
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      colorPrimary: '#1f3a5f',
      colorInfo: '#1d5fb4',
      colorInfoBg: '#eef5fc',
      colorError: '#b3261e',
      colorErrorBg: '#fdf0ef',
      colorWarning: '#8a5300',
      colorWarningBg: '#fff6e6',
      colorSuccess: '#1e6b3c',
      colorSuccessBg: '#ecf7f0',
      colorLink: '#1d5fb4',
      colorText: '#1b1f24',
      colorTextSecondary: '#4a5462',
      colorTextTertiary: '#5a6472',
      colorTextPlaceholder: '#6b7482',
      colorTextDescription: '#4a5462',
      colorBorder: '#8a94a3',
      borderRadius: 6,
      fontFamily,
      fontSize: narrow ? 16 : 15,
      fontSizeHeading1: narrow ? 24 : 28,
      fontSizeHeading2: 20,
      fontSizeHeading3: 17,
      lineHeight: 1.6,
      controlHeight: narrow ? 44 : 36,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
  };
}
