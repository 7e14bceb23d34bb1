import { type CanActivate, Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Problem } from '../errors.js';

/** Stands before what only a demonstration has; outside one the address does not exist. Problem 404 NOT_FOUND. */
@Injectable()
export class DemonstrationGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(): boolean {
    if (this.config.mode === 'demonstration') return true;
    throw new Problem({
      status: 404,
      code: 'NOT_FOUND',
      title: '未找到 / Not found',
      detail: '只有演示模式才有此地址',
    });
  }
}
