import './shell.css';
import { NavLink, Outlet } from 'react-router';
import { SubstituteBar } from '../account/substitute.bar.js';
import { HelpButton } from '../help/help.button.js';
import { InboxBell } from '../inbox/inbox.bell.js';
import { SignedIn } from '../session/signed-in.js';
import { DemoBanner } from './demo.banner.js';
import { MainNavigation } from './main.navigation.js';
import { PersonMenu } from './person.menu.js';

/** The frame of every page behind the door. */
export function ShellLayout() {
  return (
    <SignedIn>
      <a href="#content" className="skip-link">
        跳到正文
      </a>
      <DemoBanner />
      <SubstituteBar />
      <ShellHeader />
      <main id="content" className="page" tabIndex={-1}>
        <Outlet />
      </main>
    </SignedIn>
  );
}

function ShellHeader() {
  return (
    <header className="shell-header">
      <NavLink to="/" className="shell-name" aria-label="闭环，回到我的待办">
        <img src="/favicon.svg" alt="" width={24} height={24} /> <span>闭环</span>
      </NavLink>
      <MainNavigation />
      <InboxBell />
      <HelpButton />
      <PersonMenu />
    </header>
  );
}
