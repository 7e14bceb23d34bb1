import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

interface Project {
  displayName: string;
  testMatch: string[];
}

const settings: string = '../../.jest.mjs';
const { projects } = (await import(settings)) as { projects: Project[] };

/** Our projects take whole folders: `<rootDir>/FOLDER/**` and then every spec. */
function takes(project: Project, file: string): boolean {
  return project.testMatch.some((glob) => {
    const folder = /^<rootDir>\/(.+)\/\*\*\/\*\.spec\.ts$/.exec(glob)?.[1];
    if (!folder) throw new Error(`this spec does not understand the pattern ${glob}`);
    return file.startsWith(`${folder}/`);
  });
}

describe('the jest projects', () => {
  const specs = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.spec.ts'])
    .toString()
    .split('\n')
    .filter(Boolean);

  it('are looked at through every spec of the repository', () => {
    expect(specs.length).toBeGreaterThan(10);
  });

  it.each(specs)('run %s in exactly one of them', (spec) => {
    expect(projects.filter((project) => takes(project, spec))).toHaveLength(1);
  });
});
