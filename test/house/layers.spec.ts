import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** A rule that never fires proves nothing: each arrow is broken once in a small house of its own. */
describe('the layer rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'bihuan-layers-'));
  const files: Record<string, string> = {
    'workflows/pure.ts': `import { readFileSync } from 'node:fs'; export const a = readFileSync;`,
    'src/platform/nosy.ts': `import { b } from '../engine/engine.js'; export const a = b;`,
    'src/engine/engine.ts': `export const b = 1;`,
    'src/engine/fond.ts': `import { s } from '../hazards/hazard.store.js'; export const a = s;`,
    'src/hazards/hazard.store.ts': `export const s = 1;`,
    'src/hazards/hazards.service.ts': `import { s } from './hazard.store.js'; export const a = s;`,
    'src/import/burglar.ts': `import { s } from '../hazards/hazard.store.js'; export const a = s;`,
    'src/import/guest.ts': `import { a } from '../hazards/hazards.service.js'; export const c = a;`,
    'src/auditor/naive.ts': `import { b } from '../engine/engine.js'; export const a = b;`,
    'src/hazards/one.ts': `import { two } from './two.js'; export const one: number = two;`,
    'src/hazards/two.ts': `import { one } from './one.js'; export const two: number = one;`,
    'src/hazards/lost.ts': `import { x } from './nowhere.js'; export const a = x;`,
    'src/start.ts': `export const go = 1;`,
    'src/hazards/starter.ts': `import { go } from '../start.js'; export const a = go;`,
    'src/simulator/simulate.ts': `import { go } from '../start.js'; export const dream = go;`,
    'src/hazards/dreamer.ts': `import { dream } from '../simulator/simulate.js'; export const a = dream;`,
    'web/src/nosy.tsx': `import { s } from '../../src/hazards/hazard.store.js'; export const a = s;`,
    'web/src/words.ts': `import { a } from '../../workflows/pure.js'; export const w = a;`,
    'src/hazards/vain.ts': `import { w } from '../../web/src/words.js'; export const a = w;`,
    'test/support/tool.ts': `export const t = 1;`,
    'src/hazards/tested.ts': `import { t } from '../../test/support/tool.js'; export const a = t;`,
  };
  let violations: string[];

  beforeAll(() => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(house, dirname(file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    for (const shared of ['node_modules', 'tsconfig.json', 'package.json'])
      symlinkSync(resolve(shared), join(house, shared));
    violations = report().map(({ rule, from }) => `${rule.name}: ${from}`);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  function report(): { rule: { name: string }; from: string }[] {
    const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const settings = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'];
    const output = execFileSync(process.execPath, [depcruise, ...settings, 'src', 'workflows', 'test', 'web'], {
      cwd: house,
    });
    return JSON.parse(output.toString()).summary.violations;
  }

  it.each([
    'workflows-are-pure: workflows/pure.ts',
    'platform-knows-nobody: src/platform/nosy.ts',
    'engine-knows-no-feature: src/engine/fond.ts',
    'features-by-their-door: src/import/burglar.ts',
    'auditor-stands-alone: src/auditor/naive.ts',
    'no-cycles: src/hazards/one.ts',
    'nothing-unresolved: src/hazards/lost.ts',
    'nobody-uses-the-shell: src/hazards/starter.ts',
    'nobody-uses-the-shell: src/hazards/dreamer.ts',
    'web-sees-only-workflows: web/src/nosy.tsx',
    'nobody-uses-the-screens: src/hazards/vain.ts',
    'product-without-tests: src/hazards/tested.ts',
  ])('catch %s', (violation) => {
    expect(violations).toContain(violation);
  });

  it('let a guest in by the door', () => {
    expect(violations.filter((violation) => /guest|service|words|simulate/.test(violation.split(': ')[1]!))).toEqual(
      [],
    );
  });
});
