import { App, Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { roleName } from '../session/role.names.js';
import { useSignOut } from '../session/session.js';
import { useSignedIn } from '../session/signed-in.js';

/** Who one is here, and the way out. */
export function PersonMenu() {
  const { name, role, unitName } = useSignedIn();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { message } = App.useApp();
  const sayStillIn = () => message.error('没能退出，您仍处于登录状态，请再试一次');
  const items = [
    { key: 'who', label: `${unitName} · ${roleName(role)}`, disabled: true },
    { key: 'me', label: '我的账号', onClick: () => navigate('/me') },
    { key: 'password', label: '修改密码', onClick: () => navigate('/password') },
    { key: 'out', label: '退出登录', onClick: () => signOut.mutate(undefined, { onError: sayStillIn }) },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" className="person-menu">
        {name}
        <small>{unitName}</small>
      </Button>
    </Dropdown>
  );
}
