import { Typography } from 'antd';
import { usePageTitle } from './page.title.js';
import { WaysOn } from './ways.on.js';

interface GonePageProps {
  /** What was looked for: `隐患`. */
  what: string;
}

/** What is not there, or not for this person's eyes: said alike, with what may have happened and where to go from here. */
export function GonePage({ what }: GonePageProps) {
  usePageTitle(`找不到这项${what}`);
  return (
    <>
      <Typography.Title level={1}>找不到这项{what}</Typography.Title>
      <p>没有这项{what}，或者您现在无权查看。可能是：</p>
      <ul>
        <li>地址不完整，复制或者手工输入时少了字；</li>
        <li>已经移送其他单位，不再由您的单位经手；</li>
        <li>您换了岗位、正在代别人办理，或者代办已经到期，看到的范围不同了。</li>
      </ul>
      <p>在台账里按名称或者编号查找，能查到的就是您可以看的；查不到又确需查看的，请与牵头部门或者安委办联系。</p>
      <WaysOn />
    </>
  );
}
