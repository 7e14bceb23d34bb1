import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const tracked = (...patterns: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns])
    .toString()
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));

const sources = tracked('src/**', 'workflows/**', 'test/**', 'web/**').filter(
  (file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.generated.ts'),
);

describe('the files of this repository', () => {
  const lengths = sources
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
  const share = (part: number) => lengths[Math.floor(part * lengths.length)]!;

  it('are short: half of them under 80 lines, nine of ten under 200, none over 350', () => {
    expect(share(0.5).lines).toBeLessThan(80);
    expect(share(0.9).lines).toBeLessThan(200);
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  it('have names that say what they are, and no folder or barrel for whatever is left over', () => {
    const kebab = /^(\d{4}-)?[a-z0-9]+(?:[-.][a-z0-9]+)*\.(tsx?|mjs)$/;
    expect(sources.filter((file) => !kebab.test(file.split('/').at(-1)!))).toEqual([]);
    expect(sources.filter((file) => /(^|\/)(index\.tsx?|(common|utils?|helpers?|misc|lib)(\/|\.))/.test(file))).toEqual(
      [],
    );
  });

  it('explain nothing away: no suppressed rule, no any, nothing put off', () => {
    const excuses = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\bTODO\b|\bFIXME\b|\bas any\b/;
    const own = 'test/house/files.spec.ts';
    expect(sources.filter((file) => file !== own && excuses.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the papers', () => {
  const papers = tracked('README.md', 'docs/**/*.md').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it.each(papers)('$file links to what is there', ({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => join(dirname(file), link!));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it.each(papers)('$file names commands that there are', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(papers)('$file cites sources that there are', ({ text }) => {
    const cited = [...text.matchAll(/`([\w./-]*[\w-]\.(?:ts|mjs))`/g)].map(([, path]) => path!);
    const missing = cited.filter(
      (path) => !path.startsWith('x.') && !sources.some((file) => `/${file}`.endsWith(`/${path}`)),
    );
    expect(missing.filter((path) => path !== '.jest.mjs')).toEqual([]);
  });
});
