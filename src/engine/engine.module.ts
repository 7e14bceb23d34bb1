import { Module } from '@nestjs/common';
import { Batcher } from './batcher.js';
import { CasesQueries } from './cases.queries.js';
import { EngineDuties } from './duties.js';
import { Engine } from './engine.js';
import { EngineTimers } from './engine.timers.js';
import { HandlerRegistry } from './handlers.js';
import { OutboxConsumer } from './outbox.consumer.js';
import { Relay } from './relay.js';
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
    OutboxConsumer,
    Relay,
    Sweep,
    VersionsCheck,
  ],
  exports: [CasesQueries, Engine, HandlerRegistry, Relay, Sweep],
})
export class EngineModule {}
