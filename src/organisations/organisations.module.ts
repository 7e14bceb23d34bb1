import { Module } from '@nestjs/common';
import { EnterpriseRegisterService } from './enterprise-register.service.js';
import { EnterprisesController } from './enterprises.controller.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsSeeder } from './organisations.seeder.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleEventsService } from './people-events.service.js';
import { SectorDivisionService } from './sector-division.service.js';
import { SectorsController } from './sectors.controller.js';
import { SimilarEnterprisesQueries } from './similar-enterprises.queries.js';
import { UnitNamesQueries } from './unit-names.queries.js';
import { UnitsController } from './units.controller.js';

@Module({
  controllers: [UnitsController, SectorsController, EnterprisesController],
  providers: [
    OrganisationsQueries,
    OrganisationsService,
    UnitNamesQueries,
    OrganisationsSeeder,
    SectorDivisionService,
    EnterpriseRegisterService,
    PeopleEventsService,
    SimilarEnterprisesQueries,
  ],
  exports: [OrganisationsQueries, OrganisationsService, UnitNamesQueries, PeopleEventsService],
})
export class OrganisationsModule {}
