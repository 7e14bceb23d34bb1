import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Instruction {
  name: string;
  words: string;
}

const instructions: Instruction[] = readFileSync('Dockerfile', 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', ...words] = line.split(/\s+/);
    return { name, words: words.join(' ') };
  });
const wordsOf = (name: string) => instructions.filter((one) => one.name === name).map(({ words }) => words);
const lastOf = (name: string) => wordsOf(name).at(-1) ?? '';
const copied = wordsOf('COPY').map((words) => {
  const places = words.split(' ').filter((word) => !word.startsWith('--'));
  return { staged: words.startsWith('--from='), sources: places.slice(0, -1) };
});

describe('the Dockerfile', () => {
  it('begins each stage from the same pinned image of a Node that package.json allows', () => {
    const images = new Set(wordsOf('FROM').map((words) => words.split(' ')[0]));
    expect(images.size).toBe(1);
    expect([...images][0]).toMatch(/^node:2[4-9]\.\d+\.\d+-\w+-slim$/);
  });

  it('copies what there is and what .dockerignore lets through', () => {
    const letThrough = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(letThrough).toContain('*');
    for (const source of copied.filter(({ staged }) => !staged).flatMap(({ sources }) => sources)) {
      expect(existsSync(source)).toBe(true);
      expect(letThrough).toContain(`!${source}`);
    }
  });

  it('takes over only the built product and what it needs at run time', () => {
    const taken = copied.filter(({ staged }) => staged).flatMap(({ sources }) => sources);
    expect(taken.sort()).toEqual(['/app/dist', '/app/node_modules', '/app/package.json', '/app/web/dist']);
    expect(wordsOf('RUN').join('\n')).toMatch(/npm run build && npm prune --omit=dev/);
  });

  it('runs as nobody in particular, tells its health and starts what the build makes', () => {
    expect(lastOf('USER')).toBe('node');
    expect(instructions.findLastIndex(({ name }) => name === 'RUN')).toBeLessThan(
      instructions.findLastIndex(({ name }) => name === 'USER'),
    );
    expect(lastOf('HEALTHCHECK')).toContain('/health/live');
    const [command, entry] = JSON.parse(lastOf('CMD')) as string[];
    expect(command).toBe('node');
    expect(existsSync(`${entry?.replace('dist/', '').replace('.js', '.ts')}`)).toBe(true);
  });

  it('holds no secret, fetches nothing but packages and takes the lock at its word', () => {
    const text = readFileSync('Dockerfile', 'utf8');
    expect(text).not.toMatch(/PASSWORD|SECRET|TOKEN|curl|wget|\bADD\b|sudo|:latest/);
    expect(text).toContain('npm ci');
    expect(text).not.toMatch(/npm (i|install)\b/);
  });
});
