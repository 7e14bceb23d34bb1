import { Typography } from 'antd';
import { Link } from 'react-router';
import { usePageTitle } from './page.title.js';

export function NotFoundPage() {
  usePageTitle('没有这个页面');
  return (
    <>
      <Typography.Title level={1}>没有这个页面</Typography.Title>
      <p>地址可能有误，或内容已移走。</p>
      <p className="gone-ways">
        <Link to="/" className="tall-link">
          我的待办
        </Link>
        <Link to="/hazards" className="tall-link">
          台账
        </Link>
      </p>
    </>
  );
}
