import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';

/** What the process ended with: an exit code, or the signal that killed it. */
export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A demonstration without a lived city, on whatever database it is given. */
const demonstration = { BIHUAN_DEMO_CITY: 'none', BIHUAN_DEMO_ON_EXTERNAL: 'yes' };

/** The built product as a process of its own, to be killed at any moment. It has nothing but the settings it is given. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly end: Promise<End>,
  ) {}

  /** Builds when dist is stale, and answers once the product says that it is ready. @throws Error with its last words */
  static async start(settings: Record<string, string>, entry: 'main' | 'worker' = 'main'): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', entry], {
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'error',
        ...demonstration,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = once(child, 'exit').then(([code, signal]): End => ({ code, signal }));
    let said = '';
    const ready = new Promise<string>((resolve) => {
      const listen = (chunk: Buffer) => {
        said += chunk;
        const address = /ready: (\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
    });
    const url = await Promise.race([ready, end.then(() => undefined)]);
    if (!url) throw new Error(`the server ended before it was ready:\n${said}`);
    return new ServerProcess(child, url, end);
  }

  get http(): TestAgent {
    return request.agent(this.url);
  }

  async as(account: string): Promise<TestAgent> {
    const { body } = await this.http.post('/api/sessions').send({ account, password: demoPassword });
    return request.agent(this.url).auth(body.token, { type: 'bearer' });
  }

  /** Sends the signals one right after the other, as a terminal and npm do, and waits for the end. */
  async signal(...signals: NodeJS.Signals[]): Promise<End> {
    for (const signal of signals) this.child.kill(signal);
    return this.end;
  }

  /** Signal 9: nothing can be tidied up. */
  async kill(): Promise<void> {
    await this.signal('SIGKILL');
  }
}
