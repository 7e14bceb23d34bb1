import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { loadConfig } from '../../src/platform/config/config.js';

interface Service {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  deploy?: { replicas: number };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

/** `<<` takes over what the service itself does not say; done here, where the parser leaves it alone. */
function merged<T extends object>(value: T): T {
  const { '<<': base, ...own } = value as T & { '<<'?: T };
  return { ...(base && merged(base)), ...own } as T;
}

const compose = load(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const services = Object.fromEntries(
  Object.entries(compose.services).map(([name, service]) => {
    const { environment = {}, ...rest } = merged(service);
    return [name, { ...rest, environment: merged(environment) }];
  }),
);
const environmentOf = (name: string) =>
  Object.fromEntries(
    Object.entries(services[name]!.environment).map(([variable, value]) => [
      variable,
      value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'secret'),
    ]),
  );
const ours = ['api', 'worker'];

describe('docker-compose.yml', () => {
  it('runs two of each of ours, beside a database, a Redis and a mail server', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'mail', 'postgres', 'redis', 'worker']);
    for (const name of ours) expect(services[name]!.deploy?.replicas).toBe(2);
  });

  it.each(ours)('gives %s settings that the product knows and accepts', (name) => {
    const given = environmentOf(name);
    const settings = readFileSync('src/platform/config/config.ts', 'utf8');
    for (const variable of Object.keys(given)) expect(settings).toContain(`'${variable}'`);
    expect(loadConfig(given)).toMatchObject({ mode: 'production', queueUrl: 'redis://redis:6379' });
  });

  it.each(ours)('points %s at services that there are, and waits for them', (name) => {
    const { DATABASE_URL, QUEUE_URL, SMTP_URL } = environmentOf(name);
    const hosts = [DATABASE_URL, QUEUE_URL, SMTP_URL].map((url) => new URL(url!).hostname);
    expect(hosts).toEqual(['postgres', 'redis', 'mail']);
    expect(Object.keys(services[name]!.depends_on ?? {})).toEqual(hosts);
    for (const [needed, { condition }] of Object.entries(services[name]!.depends_on ?? {})) {
      if (condition === 'service_healthy') expect(services[needed]!.healthcheck?.test).toBeDefined();
    }
  });

  it('shares the evidence between all of ours, in the folder where the image keeps it', () => {
    const folder = /DATA_DIR=(\S+)/.exec(readFileSync('Dockerfile', 'utf8'))?.[1];
    for (const name of ours) expect(services[name]!.volumes).toContain(`evidence:${folder}`);
  });

  it('declares every volume that is used', () => {
    const used = Object.values(services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]));
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('pins every image and opens ports on this machine only, one for each replica', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:v?\d+\.\d+/);
    for (const { ports = [], deploy } of Object.values(services)) {
      for (const port of ports) {
        const [address, first, last] = /^([\d.]+):(\d+)(?:-(\d+))?:\d+$/.exec(port)?.slice(1) ?? [];
        expect(address).toBe('127.0.0.1');
        expect(Number(last ?? first) - Number(first) + 1).toBe(deploy?.replicas ?? 1);
      }
    }
  });

  it('lets a full Redis refuse rather than forget', () => {
    expect(services['redis']!.command?.join(' ')).toContain('--maxmemory-policy noeviction');
  });

  it('starts what the build makes', () => {
    const started = /dist\/(src\/\w+)\.js/.exec(services['worker']!.command?.join(' ') ?? '')?.[1];
    expect(existsSync(`${started}.ts`)).toBe(true);
  });
});
