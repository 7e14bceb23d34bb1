import { Module } from '@nestjs/common';
import { NumbersQueries } from './numbers.queries.js';
import { RegistersController } from './registers.controller.js';
import { RegistersQueries } from './registers.queries.js';

/** 一单四制: the numbers of cases and the registers that are read from one event log. */
@Module({
  controllers: [RegistersController],
  providers: [NumbersQueries, RegistersQueries],
  exports: [NumbersQueries],
})
export class RegistersModule {}
