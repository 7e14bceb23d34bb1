import { Button, Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { useDemoAccounts } from './mode.js';

/** In a demonstration nobody types a password: choose who to be. */
export function DemoAccounts({ onChoose }: { onChoose: (chosen: Schemas['SignInDto']) => void }) {
  const accounts = useDemoAccounts();
  if (!accounts.data) return null;
  return (
    <section aria-labelledby="demo-accounts" className="demo-accounts">
      <Typography.Title level={2} id="demo-accounts">
        或选一个演示身份进入
      </Typography.Title>
      <ul>
        {accounts.data.map(({ account, name, roleZh, password }) => (
          <li key={account}>
            <Button block onClick={() => onChoose({ account, password })}>
              <span>
                {name} <small>{roleZh}</small>
              </span>
              <code>{account}</code>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
