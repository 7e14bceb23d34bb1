import { Injectable } from '@nestjs/common';

/** The wall clock of this process. It only schedules: what time it is in the world the database says. */
@Injectable()
export class ProcessClock {
  /** UTC milliseconds. */
  now(): number {
    return Date.now();
  }
}
