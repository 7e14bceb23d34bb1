import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ServerUnderTest {
  url: string;
  stop(): Promise<void>;
}

const patienceMs = 30_000;

/** The built API in a process of its own, as it starts for people but for its worker, which no request waits for. */
export async function startApi(databaseUrl: string, dataDir: string): Promise<ServerUnderTest> {
  const port = await freePort();
  const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      BIHUAN_MODE: 'demonstration',
      BIHUAN_DEMO_CITY: 'none',
      BIHUAN_DEMO_ON_EXTERNAL: 'yes',
      BIHUAN_SERVICES: 'api',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error('the server did not come up');
    await sleep(50);
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
