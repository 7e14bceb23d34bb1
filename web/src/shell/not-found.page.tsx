import { Typography } from 'antd';
import { usePageTitle } from './page.title.js';
import { WaysOn } from './ways.on.js';

export function NotFoundPage() {
  usePageTitle('没有这个页面');
  return (
    <>
      <Typography.Title level={1}>没有这个页面</Typography.Title>
      <p>地址可能有误，或内容已移走。</p>
      <WaysOn />
    </>
  );
}
