import { Injectable, Logger } from '@nestjs/common';

export interface CheckResult {
  ok: boolean;
  /** One sentence, shown to whoever asks: no names of machines, no secrets. */
  detail: string;
}

export type Check = () => Promise<CheckResult>;

export interface Report {
  ok: boolean;
  checks: Record<string, CheckResult>;
}

const patienceMs = 5_000;

/** Named checks that are run together. One that throws or takes more than five seconds has failed. */
abstract class CheckRegistry {
  readonly #checks = new Map<string, Check>();
  readonly #log = new Logger(CheckRegistry.name);
  #running?: Promise<Report>;

  register(name: string, check: Check): void {
    if (this.#checks.has(name)) throw new Error(`two checks are called ${name}`);
    this.#checks.set(name, check);
  }

  /** Callers who ask while it runs share the answer, so that probing cannot become a load. */
  run(): Promise<Report> {
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runAll(): Promise<Report> {
    const results = await Promise.all(
      [...this.#checks].map(async ([name, check]) => [name, await this.#runOne(name, check)] as const),
    );
    return { ok: results.every(([, result]) => result.ok), checks: Object.fromEntries(results) };
  }

  async #runOne(name: string, check: Check): Promise<CheckResult> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<CheckResult>((resolve) => {
      timer = setTimeout(resolve, patienceMs, { ok: false, detail: '检查超时 / the check timed out' });
    });
    try {
      return await Promise.race([check(), late]);
    } catch (error) {
      this.#log.warn(`${name}: ${error}`);
      return { ok: false, detail: '检查失败，见日志 / the check failed, see the log' };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What must hold for this process to serve: GET /health/ready, for routing. */
@Injectable()
export class ReadinessRegistry extends CheckRegistry {}

/** What the product owes its people (queue, mail, punctuality): GET /health/duties, for alarms and never for routing. */
@Injectable()
export class DutyRegistry extends CheckRegistry {}
