import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:tour`: does what README.md tells a newcomer to do, against a fresh start in a throwaway folder.
 * Between the tour's two marks each `bash` block is a step; the `text` block after it holds lines that must appear in the
 * step's output, in that order. All steps share one shell, as at a newcomer's terminal.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const patienceMs = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'bihuan-tour-'));
chmodSync(folder, 0o755);
const settings = {
  ...process.env,
  BIHUAN_DEMO_CITY: 'none',
  DATA_DIR: join(folder, 'data'),
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
};
const server = spawn(process.execPath, [join(root, 'src', 'cli', 'launch.mjs'), 'main'], {
  cwd: root,
  env: settings,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const steps = stepsOf(readFileSync(join(root, 'README.md'), 'utf8'));
  const address = await addressOf(server);
  process.exitCode = walk(steps, { ...settings, BIHUAN: address }) ? 0 : 1;
} finally {
  if (server.exitCode === null) server.kill('SIGTERM');
  const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) {
    process.stdout.write(`the server ended with ${code}\n`);
    process.exitCode = 1;
  }
}

function stepsOf(readme) {
  const tour = /<!-- tour -->([\s\S]*)<!-- end of tour -->/.exec(readme)?.[1] ?? '';
  const blocks = [...tour.matchAll(/^```(bash|text)\n([\s\S]*?)^```$/gm)].map(([, kind, body]) => ({ kind, body }));
  const steps = blocks.flatMap(({ kind, body }, index) => {
    const next = blocks[index + 1];
    const expected = next?.kind === 'text' ? next.body.split('\n').filter((line) => line.trim() !== '') : [];
    return kind === 'bash' ? [{ body, expected }] : [];
  });
  if (!steps.some(({ expected }) => expected.length > 0)) throw new Error('README.md has no tour with expectations');
  return steps;
}

/** Where the server listens, as it says itself once it is up. */
async function addressOf(child) {
  for await (const line of createInterface(child.stdout)) {
    const address = /ready: (http\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error('the server ended before it was ready');
}

function walk(steps, env) {
  const mark = (index) => `--- step ${index + 1} ---`;
  const script = steps.map(({ body }, index) => `echo '${mark(index)}'\n${body}`).join('\n');
  const file = join(folder, 'tour.sh');
  writeFileSync(file, script);
  const ran = spawnSync('bash', [file], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: patienceMs,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const outputs = ran.stdout.split(/^--- step \d+ ---\n/m).slice(1);
  const failed = steps.filter(({ expected }, index) => {
    const missing = firstMissing(expected, outputs[index] ?? '');
    process.stdout.write(`${missing === null ? 'ok    ' : 'FAILED'} step ${index + 1} of the tour\n`);
    if (missing === null) return false;
    process.stdout.write(`expected: ${missing}\ngot:\n${outputs[index] ?? '(never reached)'}${ran.stderr}\n`);
    return true;
  });
  return failed.length === 0 && outputs.length === steps.length;
}

/** The first expected line that is not in the output after those before it; null when all are. */
function firstMissing(expected, output) {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  for (const line of expected) {
    const found = lines.indexOf(line.trimEnd(), from);
    if (found < 0) return line;
    from = found + 1;
  }
  return null;
}
