import { Button, Dropdown, Grid } from 'antd';
import { NavLink, useLocation, useNavigate } from 'react-router';
import { useSignedIn } from '../session/signed-in.js';
import { type Destination, destinationsOf } from './navigation.js';

/** As many as fit beside each other; the others stand behind one word. */
const fitting = { hand: 4, desk: 7 } as const;

/** Where one can go; on a phone the first few, and the rest behind 更多. */
export function MainNavigation() {
  const { md } = Grid.useBreakpoint();
  const all = destinationsOf(useSignedIn());
  const most = md === false ? fitting.hand : fitting.desk;
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  return (
    <nav aria-label="主导航">
      {shown.map(({ to, label }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          {label}
        </NavLink>
      ))}
      {shown.length < all.length && <More rest={all.slice(shown.length)} />}
    </nav>
  );
}

function More({ rest }: { rest: Destination[] }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = rest.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const items = rest.map(({ to, label }) => ({ key: to, label, onClick: () => navigate(to) }));
  return (
    <Dropdown menu={{ items, selectedKeys: here ? [here.to] : [] }} trigger={['click']}>
      <Button type="text" className={here ? 'more-places here' : 'more-places'}>
        {here?.label ?? '更多'} ▾
      </Button>
    </Dropdown>
  );
}
