import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EngineModule } from '../engine/engine.module.js';
import { FilesModule } from '../files/files.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { MeasuresModule } from '../measures/measures.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { CityClock } from './city.clock.js';
import { CityFounding } from './city.founding.js';
import { CitySettling } from './city.settling.js';
import { DemoCityService } from './demo-city.service.js';
import { DemoRestartController } from './demo-restart.controller.js';
import { DemoRestartService } from './demo-restart.service.js';
import { EvidenceStore } from './evidence.store.js';
import { HazardLiving } from './hazard.living.js';
import { MeasuresDesk } from './measures.desk.js';

/** 示范城市: a county's 120 days, lived before anybody looks. */
@Module({
  imports: [
    EngineModule,
    OrganisationsModule,
    AccountsModule,
    FilesModule,
    HazardsModule,
    MeasuresModule,
    DocumentsModule,
  ],
  controllers: [DemoRestartController],
  providers: [
    CityClock,
    CityFounding,
    CitySettling,
    DemoCityService,
    DemoRestartService,
    EvidenceStore,
    HazardLiving,
    MeasuresDesk,
  ],
})
export class DemoModule {}
