import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyExport } from '../../../src/engine/verify-file.js';
import { verifySeals } from '../../../src/engine/verify-seals.js';
import { SealStage } from './seal.stage.js';

describe('an export, verified by the file that needs nothing else', () => {
  let sealed: SealStage;
  let folder: string;
  let whole: string[] = [];
  let one: string[] = [];
  let [moved, still] = ['', ''];
  let roots: string[] = [];
  beforeAll(async () => {
    sealed = await SealStage.open();
    [still, moved] = [sealed.cases[0]!, sealed.cases[1]!];
    [whole, one] = [await sealed.exported(), await sealed.exported(moved)];
    ({ roots } = await verifySeals(sealed.stage.database));
    folder = mkdtempSync(join(tmpdir(), 'bihuan-export-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await sealed.close();
  });

  function verified(lines: string[], ...options: string[]) {
    const file = join(folder, 'export.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/verify-standalone.mjs', file, ...options],
      {
        encoding: 'utf8',
        env: {},
      },
    );
    return { status, said: `${stdout}${stderr}`.trimEnd().split('\n') };
  }
  async function* rows(lines: string[]) {
    yield* lines;
  }
  const both = async (lines: string[]) => ({ alone: verified(lines), ours: await verifyExport(rows(lines)) });
  const at = (part: string, from = whole) => from.findIndex((line) => line.includes(part));
  const lineOf = (caseId: string, seq: number) => at(`{"kind":"line","caseId":"${caseId}","seq":${seq}`);

  const numberOf = (n: number) => at(`"n":${n},"text":"`);
  const caseOf = (index: number) => JSON.parse(whole[index]!).caseId as string;

  it('holds, and shows the root that was mailed', async () => {
    const { alone, ours } = await both(whole);
    const root = roots.at(-1);
    expect(alone.said).toEqual([
      'export of everything',
      `newest root: ${root}`,
      'cases=5 lines=12 seals=3 leaves=7 numbers=5 rules=0 faults=0',
    ]);
    expect(alone.status).toBe(0);
    expect(ours).toMatchObject({ cases: 5, lines: 12, faults: [], sealed: { seals: 3, leaves: 7, roots, faults: [] } });
    expect(verified(whole, '--root', ...root!.toUpperCase().match(/.{4}/g)!).status).toBe(0);
    expect(verified(whole, '--root', roots[0]!).status).toBe(0);
    expect(verified(whole, '--root', '0'.repeat(64))).toMatchObject({ status: 1 });
  });

  it('holds of one case alone, whose leaves bring their own way to the root', async () => {
    const { alone, ours } = await both(one);
    expect(alone).toMatchObject({ status: 0 });
    expect(alone.said).toContain('cases=1 lines=3 seals=3 leaves=2 numbers=1 rules=0 faults=0');
    expect(alone.said[0]).toBe(`export of case ${moved} alone`);
    expect(ours).toMatchObject({ cases: 1, faults: [], sealed: { leaves: 2, roots, faults: [] } });
    const lost = one.map((line) => line.replace(/"side":"left"/, '"side":"right"'));
    expect(verified(lost).said[0]).toMatch(/does not lead to the seal's root/);
    expect((await verifyExport(rows(lost))).sealed.faults).not.toEqual([]);
  });

  it.each<{ what: string; tampered: () => string[]; names: RegExp }>([
    {
      what: 'a line that was edited',
      tampered: () => {
        const n = lineOf(moved, 2);
        return whole.with(n, whole[n]!.replace('ENTER_BASIS', 'CONFIRM_BASIS'));
      },
      names: /line 2: hash does not follow/,
    },
    {
      what: 'a line in the middle taken out',
      tampered: () => whole.toSpliced(lineOf(moved, 1), 1),
      names: /line 1: is missing, line 2 stands there/,
    },
    {
      what: 'a last line taken out',
      tampered: () => whole.toSpliced(lineOf(moved, 3), 1),
      names: /^seal 2, case .*, line 3: sealed line is missing/,
    },
    {
      what: 'a case taken out, with its leaves',
      tampered: () => whole.filter((line) => !line.includes(still)),
      names: /^seal 1: holds 5 leaves and 4 are there/,
    },
    {
      what: 'a leaf that was exchanged',
      tampered: () =>
        whole.map((line) => line.replace(/("kind":"leaf","n":2,.*"hash":")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`)),
      names: /^seal 2, case .*, line 3: line is not the one that was sealed/,
    },
    {
      what: 'a seal that was changed',
      tampered: () => whole.map((line) => line.replace('"n":2,"takenAtMs":1', '"n":2,"takenAtMs":2')),
      names: /^seal 2: root does not follow from the seal/,
    },
    {
      what: 'a seal taken out',
      tampered: () => whole.toSpliced(at('"kind":"seal","n":2'), 1),
      names: /^seal 2: is missing/,
    },
    {
      what: 'a number taken out in the middle',
      tampered: () => whole.toSpliced(numberOf(2), 1),
      names: /^number city隐2026-00003: a number before it is missing/,
    },
    {
      what: 'the last number taken out',
      tampered: () => whole.toSpliced(numberOf(5), 1),
      names: /^register hazard city 2026: counter stands at 5, numbers end at 4/,
    },
    {
      what: 'a gap that was numbered over',
      tampered: () => whole.toSpliced(numberOf(4), 1).with(numberOf(4), whole[numberOf(5)]!.replace('"n":5', '"n":4')),
      names: /^number city隐2026-00005: is not the one allotted here/,
    },
    {
      what: 'two cases that changed numbers',
      tampered: () => {
        const [two, three] = [caseOf(numberOf(2)), caseOf(numberOf(3))];
        return whole
          .with(numberOf(2), whole[numberOf(2)]!.replace(two, three))
          .with(numberOf(3), whole[numberOf(3)]!.replace(three, two));
      },
      names: /^number city隐2026-00002: is not the one allotted here/,
    },
    {
      what: 'two numbers that changed places',
      tampered: () => whole.with(numberOf(2), whole[numberOf(3)]!).with(numberOf(3), whole[numberOf(2)]!),
      names: /^number city隐2026-00003: a number before it is missing/,
    },
    {
      what: 'a number of another day',
      tampered: () => whole.with(numberOf(1), whole[numberOf(1)]!.replace(/"takenAtMs":\d/, '"takenAtMs":2')),
      names: /^number city隐2026-00001: /,
    },
    {
      what: 'a number ended by a line that is not there',
      tampered: () => whole.with(numberOf(1), whole[numberOf(1)]!.replace('"endedSeq":null', '"endedSeq":9')),
      names: /^number city隐2026-00001: its line is missing/,
    },
    {
      what: 'a register without its counter',
      tampered: () => whole.toSpliced(at('"kind":"counter"'), 1),
      names: /^register hazard city 2026: counter is missing/,
    },
    {
      what: 'a register told twice',
      tampered: () => [...whole, ...whole.filter((line) => /"kind":"(number|counter)"/.test(line))],
      names: /^register hazard city 2026: stands twice/,
    },
  ])('names $what', async ({ tampered, names }) => {
    const { alone, ours } = await both(tampered());
    expect(alone).toMatchObject({ status: 1 });
    expect(alone.said).toContainEqual(expect.stringMatching(names));
    expect(ours.faults.length + ours.sealed.faults.length + ours.given!.faults.length).toBeGreaterThan(0);
  });

  it('names a number of one case alone that is not the one allotted', async () => {
    const other = one.map((line) => line.replace(/("kind":"number".*-0000)\d/, '$19'));
    expect(verified(other).said[0]).toMatch(/is not the one allotted here/);
    expect((await verifyExport(rows(other))).given?.faults).toHaveLength(1);
  });

  it('finds all numbers gone by the rules of the lines, which the file alone cannot know', async () => {
    const without = whole.filter((line) => !/"kind":"(number|counter)"/.test(line));
    const { alone, ours } = await both(without);
    expect(alone.said.at(-1)).toContain('numbers=0');
    expect(ours.faults.map(({ fault }) => fault)).toContain('hazard number of line 1 is missing');
  });

  it('still reads the first exports, which knew no numbers', async () => {
    const first = whole
      .filter((line) => !/"kind":"(number|counter)"/.test(line))
      .map((line) => line.replace('"kind":"export","format":3', '"kind":"export","format":1'));
    const { alone, ours } = await both(first);
    expect(alone.status).toBe(0);
    expect(ours).toMatchObject({ faults: [], given: null });
  });

  it('cannot see that the newest seals were cut off, but is told so by a mailed root', () => {
    const cut = whole.filter((line) => !/"kind":"(seal|leaf)","n":[23]/.test(line));
    expect(verified(cut).status).toBe(0);
    expect(verified(cut, '--root', roots[2]!)).toMatchObject({ status: 1 });
  });

  it('says when it cannot read what it was given', () => {
    expect(verified(['not json'])).toMatchObject({ status: 2 });
    expect(verified(['{"kind":"export","format":4,"caseId":null}'])).toMatchObject({ status: 2 });
    expect(verified(['{"kind":"poem"}'])).toMatchObject({ status: 2 });
  });
});
