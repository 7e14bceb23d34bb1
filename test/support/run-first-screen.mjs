import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:first-screen`: how long a newcomer waits. Starts the built product on a fresh folder, with the lived city,
 * and stops the clock when the first page and the first list of hazards have been served. Prints seconds; asserts that the
 * city is there, nothing of its script was refused and nothing stands in the log before the address; and no time, since a
 * machine may be busy.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bihuan-first-'));
chmodSync(folder, 0o755);
const launch = join(root, 'src', 'cli', 'launch.mjs');
// Building is not part of what is measured.
const [built] = await once(spawn(process.execPath, [launch], { cwd: root, stdio: 'inherit' }), 'exit');
if (built !== 0) process.exit(1);

const begun = performance.now();
const server = spawn(process.execPath, [launch, 'main'], {
  cwd: root,
  env: { ...process.env, DATA_DIR: join(folder, 'data'), PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let complained = '';
server.stderr.on('data', (chunk) => {
  complained += chunk;
  process.stderr.write(chunk);
});
try {
  const { address, city, logged } = await ready(server);
  const page = await fetch(address);
  const hazards = await listOf(address);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${logged}${city}\nfirst screen after ${seconds} s\n`);
  process.exitCode = page.ok && hazards > 0 && city !== '' && complained + logged === '' ? 0 : 1;
} finally {
  if (server.exitCode === null) server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

/** Where the server listens, what it says of its city and what it logged until then, once it has said all of its lines. */
async function ready(child) {
  let address = '';
  let city = '';
  let logged = '';
  for await (const line of createInterface(child.stdout)) {
    address ||= /ready: (http\S+)/.exec(line)?.[1] ?? '';
    if (!address && line.startsWith('{')) logged += `${line}\n`;
    if (line.startsWith('示范城市已生成')) city = line;
    if (!address || !line.includes('bihuan-demo-2026')) continue;
    child.stdout.resume();
    return { address, city, logged };
  }
  throw new Error('the server ended before it was ready');
}

async function listOf(address) {
  const credentials = { account: 'anweiban1', password: 'bihuan-demo-2026' };
  const headers = { 'content-type': 'application/json' };
  const session = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(credentials),
  });
  const { token } = await session.json();
  const list = await fetch(`${address}/api/hazards`, { headers: { authorization: `Bearer ${token}` } });
  return (await list.json()).items.length;
}
