import { Result } from 'antd';
import { Link } from 'react-router';
import { usePageTitle } from './page.title.js';

export function NotFoundPage() {
  usePageTitle('没有这个页面');
  return (
    <Result
      status="404"
      title="没有这个页面"
      subTitle="地址可能有误，或内容已移走。"
      extra={<Link to="/">回到我的待办</Link>}
    />
  );
}
