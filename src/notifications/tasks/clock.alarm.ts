import { hostname } from 'node:os';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { ClockWatch } from '../../platform/process-clock/clock.watch.js';
import { lapseTask } from './lapse.task.js';
import { raiseTask, Task } from './raise.task.js';

/** The same words for every process of one machine: they share its clock, and one person sets it right. */
const task: Task = {
  kind: 'processClock',
  caseId: null,
  unitId: null,
  detail: `服务器 ${hostname()} 的时钟与数据库相差超过 5 秒，请校准。时限与记录以数据库为准，不受影响。`,
};

/** Has the committee office see to a machine whose clock is apart: once, until it is right again. */
@Injectable()
export class ClockAlarm implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly watch: ClockWatch,
  ) {}

  onModuleInit(): void {
    this.watch.onTurn((apart) =>
      this.database.transaction((tx) => (apart ? raiseTask(tx, task) : lapseTask(tx, task))),
    );
  }
}
