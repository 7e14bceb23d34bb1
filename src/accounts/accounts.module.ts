import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { LinkIssueModule } from '../links/link-issue.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccessCheck } from './access.check.js';
import { AccountMailService } from './account-mail.service.js';
import { AccountTokensStore } from './account-tokens.store.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsSeeder } from './accounts.seeder.js';
import { AccountsService } from './accounts.service.js';
import { AuthorityService } from './authority.service.js';
import { DemoAccountsController } from './demo-accounts.controller.js';
import { DemoAccountsSeeder } from './demo-accounts.seeder.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DeparturesController } from './departures/departures.controller.js';
import { DeparturesService } from './departures/departures.service.js';
import { FirstAccountSeeder } from './first-account.seeder.js';
import { InvitationAcceptanceService } from './invitations/invitation-acceptance.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { InvitedAccountsStore } from './invitations/invited-accounts.store.js';
import { LeavesController } from './leaves/leaves.controller.js';
import { LeavesService } from './leaves/leaves.service.js';
import { SubstitutesQueries } from './leaves/substitutes.queries.js';
import { LinkRevocationsController } from './link-revocations/link-revocations.controller.js';
import { LinkRevocationsService } from './link-revocations/link-revocations.service.js';
import { AccountMailCourier } from './mail/account-mail.courier.js';
import { AccountMailDuties } from './mail/account-mail.duties.js';
import { AccountMailTimer } from './mail/account-mail.timer.js';
import { LetterComposer } from './mail/letter.composer.js';
import { MeController } from './me.controller.js';
import { OfficersController } from './officers.controller.js';
import { PasswordService } from './password.service.js';
import { PeopleHistoryController } from './people-history.controller.js';
import { PeopleHistoryQueries } from './people-history.queries.js';
import { PermissionGuard } from './permission.guard.js';
import { EveryPostQueries } from './posts/every-post.queries.js';
import { PostsController } from './posts/posts.controller.js';
import { PostsQueries } from './posts/posts.queries.js';
import { PostsService } from './posts/posts.service.js';
import { PrincipalChangeService } from './posts/principal-change.service.js';
import { PasswordResetThrottle } from './resets/password-reset.throttle.js';
import { PasswordResetsController } from './resets/password-resets.controller.js';
import { PasswordResetsService } from './resets/password-resets.service.js';
import { SessionStore } from './session.store.js';
import { OwnSessionsController } from './sessions/own-sessions.controller.js';
import { OwnSessionsService } from './sessions/own-sessions.service.js';
import { SessionsController } from './sessions.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in.throttle.js';
import { SubstitutesService } from './substitutes.service.js';

/** Who people are and what they may ask for; its guard stands before every route of the process. */
@Module({
  imports: [OrganisationsModule, LinkIssueModule, DiscoveryModule],
  controllers: [
    SessionsController,
    OwnSessionsController,
    MeController,
    AccountsController,
    InvitationsController,
    PasswordResetsController,
    PostsController,
    LeavesController,
    DeparturesController,
    LinkRevocationsController,
    PeopleHistoryController,
    OfficersController,
    DemoAccountsController,
  ],
  providers: [
    AccountsQueries,
    AccountsService,
    SignInService,
    SignInThrottle,
    PasswordService,
    SessionStore,
    DemoAccountsSeeder,
    DemoPeopleService,
    FirstAccountSeeder,
    AccountsSeeder,
    LetterComposer,
    AccountMailCourier,
    AccountMailDuties,
    AccountMailTimer,
    AccountMailService,
    AccountTokensStore,
    AuthorityService,
    InvitedAccountsStore,
    InvitationsService,
    InvitationAcceptanceService,
    PasswordResetThrottle,
    PasswordResetsService,
    PostsQueries,
    EveryPostQueries,
    PostsService,
    PrincipalChangeService,
    SubstitutesQueries,
    SubstitutesService,
    LeavesService,
    DeparturesService,
    LinkRevocationsService,
    OwnSessionsService,
    PeopleHistoryQueries,
    AccessCheck,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [AccountsQueries, AccountsService, AccountMailService, AccessCheck, DemoPeopleService, EveryPostQueries],
})
export class AccountsModule {}
