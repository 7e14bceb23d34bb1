import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runExport } from '../../../src/cli/audit-export.command.js';
import { runReplan } from '../../../src/cli/replan.command.js';
import { CasesQueries } from '../../../src/engine/cases.queries.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyRules } from '../../../src/engine/verify-rules.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { shippedPolicies } from '../../../workflows/catalogue.js';
import { Terminal } from '../../support/terminal.js';
import { EngineStage, type Process } from '../engine/stage.js';
import { policyWith, published } from './published.rules.js';

const shipped = shippedPolicies.at(-1)!.version;
const hour = 3_600_000;

describe('a policy published while several processes run', () => {
  let stage: EngineStage;
  let other: Process;
  beforeAll(async () => {
    stage = await EngineStage.open();
    await stage.test.owner.query(`insert into number_offices values ('city', '沅') on conflict do nothing`);
    other = await stage.anotherProcess();
  });
  afterAll(() => stage.close());

  const terminal = Terminal.heard();
  const settings = () => loadConfig({ DATABASE_URL: stage.test.url, BIHUAN_MODE: 'demonstration' });
  /** A new case, decided by the other process. */
  const reported = async () => {
    const caseId = randomUUID();
    const outcome = await other.engine.apply(await stage.command(caseId, 'REPORT'));
    expect(outcome.kind).toBe('committed');
    return caseId;
  };
  const policyOf = async (caseId: string) => (await stage.lines(caseId)).map(({ versions }) => versions.policy);

  it('is decided under by all of them from its instant on, and by none before', async () => {
    const early = await reported();
    await published(stage.test, policyWith(1001, 4), stage.clock.now + hour);
    const waiting = await reported();
    await stage.clock.advance('PT1H');
    expect([await policyOf(early), await policyOf(waiting), await policyOf(await reported())]).toEqual([
      [shipped],
      [shipped],
      [1001],
    ]);
  });

  it('is read by a process that has never heard of it, when a case names it', async () => {
    const reader = new CasesQueries(other.database, new RuleKeeper(other.database));
    const read = await reader.byId(await reported());
    expect(read?.rules.policy.limits['ack.limit'].value).toEqual({ wd: 4 });
  });

  it('is brought to running cases by the command: shown, then recorded, once', async () => {
    const running = await stage.lived('ASSIGN');
    await published(stage.test, policyWith(1002, 6), stage.clock.now);
    const before = await stage.facts(running);
    expect(await runReplan('REPLAN', ['--dry-run'], settings)).toBe(0);
    expect(terminal.said).toMatch(
      new RegExp(`${running} 1001 → 1002\\n(  .*\\n)*  ack\\.limit:\\d+:1 \\S+ → \\S+ moves`),
    );
    expect(terminal.lastLine).toMatch(/^to=1002 cases=5 applied=0 faults=0 .* digest=[0-9a-f]{64}$/);
    expect(await policyOf(running)).not.toContain(1002);
    expect(await runReplan('REPLAN', ['--apply', '--to', '1002'], settings)).toBe(0);
    expect(terminal.lastLine).toContain('cases=5 applied=5 faults=0');
    expect([(await policyOf(running)).at(-1), await stage.facts(running)]).toEqual([1002, before]);
    expect(await runReplan('REPLAN', ['--apply'], settings)).toBe(0);
    expect(terminal.lastLine).toContain('cases=0 applied=0');
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('is refused as an argument that says nothing, and where it is not in force', async () => {
    for (const args of [[], ['--dry-run', '--apply'], ['--apply', '--to', 'x'], ['--apply', '--to', '1099']])
      expect([args, await runReplan('REPLAN', args, settings)]).toEqual([args, 2]);
    expect(await runReplan('RECALENDAR', ['--dry-run'], settings)).toBe(0);
    expect(terminal.lastLine).toContain('to=1 cases=0');
  });

  it('goes along in an export, where a verifier that needs nothing else finds it missing or changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bihuan-rules-'));
    const file = join(folder, 'export.jsonl');
    const verified = () => spawnSync('node', ['src/cli/verify-standalone.mjs', file], { encoding: 'utf8' });
    expect(await runExport(['--to', file], settings)).toBe(0);
    expect(terminal.lastLine).toContain('rules=2');
    const whole = await readFile(file, 'utf8');
    expect(verified().stdout).toContain('rules=2 faults=0');
    await writeFile(file, whole.replace('{\\"wd\\":6}', '{\\"wd\\":60}'));
    expect(verified().stdout).toContain('policy 1002: document is not the one that was approved');
    await writeFile(file, whole.replace(/^\{"kind":"rules".*\n/gm, ''));
    expect(verified().stdout).toMatch(/case \S+, line \d+: policy 1001 is missing/);
    await rm(folder, { recursive: true });
  });

  it('is found out when its text is changed afterwards, with the cases that were decided under it', async () => {
    const client = await stage.test.owner.connect();
    const forged = `replace(document, '{"wd":6}', '{"wd":60}')`;
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `update rule_documents set document = ${forged}, hash = sha256('\\x05'::bytea || convert_to(${forged}, 'UTF8'))
       where version = 1002`,
    );
    await client.query(`set session_replication_role = origin`);
    client.release();
    // Its own hash was made to fit, but the lines say which document they came under.
    expect((await verifyRules(stage.database)).faults).toEqual([]);
    const faults = (await verifyCases(stage.database)).faults.map(({ fault }) => fault);
    expect(faults).toHaveLength(5);
    expect(new Set(faults)).toEqual(new Set(['came under another document than is there']));
  });
});
