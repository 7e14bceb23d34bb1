import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { LedgerService } from './ledger.service.js';

/** 台账: the register people read and take away; read-only over the cases. */
@Module({ controllers: [LedgerController], providers: [LedgerService] })
export class LedgerModule {}
