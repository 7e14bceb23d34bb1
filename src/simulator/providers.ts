import type { INestApplicationContext } from '@nestjs/common';

/** The parts of the running product, by their classes. */
export class Providers {
  constructor(private readonly app: INestApplicationContext) {}

  of<T>(type: abstract new (...dependencies: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }
}
