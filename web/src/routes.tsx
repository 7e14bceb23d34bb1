import type { RouteObject } from 'react-router';
import { AccountPage } from './account/account.page.js';
import { AuditPage } from './audit/audit.page.js';
import { CaseFilePage } from './case-file/case-file.page.js';
import { ClosurePage } from './closure/closure.page.js';
import { ClosureCasesPage } from './closure/closure-cases.page.js';
import { InboxPage } from './inbox/inbox.page.js';
import { InvitationPage } from './invitation/invitation.page.js';
import { LedgerPage } from './ledger/ledger.page.js';
import { LinkPage } from './link/link.page.js';
import { SamplePage } from './look-back/sample.page.js';
import { SamplesPage } from './look-back/samples.page.js';
import { MeasurePage } from './measures/measure.page.js';
import { MeasuresPage } from './measures/measures.page.js';
import { MyWorkPage } from './my-work/my-work.page.js';
import { AccountOfPage } from './people/account.page.js';
import { EnterprisePage } from './people/enterprise.page.js';
import { PeoplePage } from './people/people.page.js';
import { RegisterPage } from './registers/register.page.js';
import { ReportPage } from './report/report.page.js';
import { RulesPage } from './rules/rules.page.js';
import { SchedulePage } from './schedule/schedule.page.js';
import { SealPage } from './seals/seal.page.js';
import { SealsPage } from './seals/seals.page.js';
import { PasswordPage } from './session/password.page.js';
import { ResetAskPage } from './session/reset.ask.page.js';
import { ResetPage } from './session/reset.page.js';
import { SignInPage } from './session/sign-in.page.js';
import { BrokenPage } from './shell/broken.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { ShellLayout } from './shell/shell.layout.js';

/** Every address of the screens. */
export const routes: RouteObject[] = [
  {
    errorElement: <BrokenPage />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/password', element: <PasswordPage /> },
      { path: '/l/:token', element: <LinkPage /> },
      { path: '/password-reset', element: <ResetAskPage /> },
      { path: '/password-reset/:token', element: <ResetPage /> },
      { path: '/invitation/:token', element: <InvitationPage /> },
      {
        element: <ShellLayout />,
        children: [
          { path: '/', element: <MyWorkPage /> },
          { path: '/inbox', element: <InboxPage /> },
          { path: '/hazards', element: <LedgerPage /> },
          { path: '/hazards/registers/:register', element: <RegisterPage /> },
          { path: '/hazards/:id', element: <CaseFilePage /> },
          { path: '/hazards/:id/schedule', element: <SchedulePage /> },
          { path: '/report', element: <ReportPage /> },
          { path: '/me', element: <AccountPage /> },
          { path: '/people', element: <PeoplePage /> },
          { path: '/people/enterprises/:id', element: <EnterprisePage /> },
          { path: '/people/accounts/:id', element: <AccountOfPage /> },
          { path: '/closure', element: <ClosurePage /> },
          { path: '/closure/cases', element: <ClosureCasesPage /> },
          { path: '/measures', element: <MeasuresPage /> },
          { path: '/measures/:id', element: <MeasurePage /> },
          { path: '/audit', element: <AuditPage /> },
          { path: '/look-back', element: <SamplesPage /> },
          { path: '/look-back/:id', element: <SamplePage /> },
          { path: '/rules', element: <RulesPage /> },
          { path: '/seals', element: <SealsPage /> },
          { path: '/seals/:n', element: <SealPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
