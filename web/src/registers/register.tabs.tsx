import { NavLink } from 'react-router';
import { registerKinds } from './register.kinds.js';

const tabs = [
  { path: registerKinds.list.path, name: registerKinds.list.name },
  { path: registerKinds.assignments.path, name: registerKinds.assignments.name },
  { path: '/hazards', name: '台账' },
  { path: registerKinds.closeOuts.path, name: registerKinds.closeOuts.name },
  { path: registerKinds.bulletins.path, name: registerKinds.bulletins.name },
];

/** One list and four systems, side by side. */
export function RegisterTabs() {
  return (
    <nav aria-label="一单四制" className="tabs register-tabs">
      {tabs.map(({ path, name }) => (
        <NavLink key={path} to={path} end>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
