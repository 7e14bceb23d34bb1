import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AccessCheck } from './access.check.js';
import { AccountMailService } from './account-mail.service.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsSeeder } from './accounts.seeder.js';
import { AccountsService } from './accounts.service.js';
import { DemoAccountsController } from './demo-accounts.controller.js';
import { DemoAccountsSeeder } from './demo-accounts.seeder.js';
import { DemoPeopleService } from './demo-people.service.js';
import { FirstAccountSeeder } from './first-account.seeder.js';
import { AccountMailCourier } from './mail/account-mail.courier.js';
import { AccountMailTimer } from './mail/account-mail.timer.js';
import { LetterComposer } from './mail/letter.composer.js';
import { MeController } from './me.controller.js';
import { OfficersController } from './officers.controller.js';
import { PasswordService } from './password.service.js';
import { PermissionGuard } from './permission.guard.js';
import { SessionStore } from './session.store.js';
import { SessionsController } from './sessions.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in.throttle.js';

/** Who people are and what they may ask for; its guard stands before every route of the process. */
@Module({
  imports: [OrganisationsModule, DiscoveryModule],
  controllers: [SessionsController, MeController, AccountsController, OfficersController, DemoAccountsController],
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
    AccountMailTimer,
    AccountMailService,
    AccessCheck,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [AccountsQueries, AccountsService, AccountMailService, AccessCheck, DemoPeopleService],
})
export class AccountsModule {}
