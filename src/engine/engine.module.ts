import { Module } from '@nestjs/common';
import { Batcher } from './batcher.js';
import { CasesQueries } from './cases.queries.js';
import { EngineDuties } from './duties.js';
import { Engine } from './engine.js';
import { EngineTimers } from './engine.timers.js';
import { HandlerRegistry } from './handlers.js';
import { MigrationNotice } from './migration.notice.js';
import { Migrator } from './migrator.js';
import { Numbers } from './numbers.js';
import { OutboxConsumer } from './outbox.consumer.js';
import { PersonalDataEraser } from './personal-data.eraser.js';
import { Relay } from './relay.js';
import { Remedies } from './remedies.js';
import { Replanner } from './replanner.js';
import { RuleKeeper } from './rule-keeper.js';
import { RulesNotice } from './rules.notice.js';
import { SealDuties } from './seal.duties.js';
import { SealTaker } from './seal.taker.js';
import { SealsQueries } from './seals.queries.js';
import { Sweep } from './sweep.js';
import { VersionsCheck } from './versions.check.js';

@Module({
  providers: [
    Batcher,
    CasesQueries,
    Engine,
    EngineDuties,
    EngineTimers,
    HandlerRegistry,
    MigrationNotice,
    Migrator,
    Numbers,
    OutboxConsumer,
    PersonalDataEraser,
    Relay,
    Remedies,
    Replanner,
    RuleKeeper,
    RulesNotice,
    SealDuties,
    SealTaker,
    SealsQueries,
    Sweep,
    VersionsCheck,
  ],
  exports: [
    CasesQueries,
    Engine,
    HandlerRegistry,
    Migrator,
    Numbers,
    PersonalDataEraser,
    Relay,
    Remedies,
    Replanner,
    RuleKeeper,
    SealsQueries,
    SealTaker,
    Sweep,
  ],
})
export class EngineModule {}
