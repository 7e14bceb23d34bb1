import { createApplication } from './application.js';
import { type CityLived, type CityRequest, DemoCityService } from './demo/demo-city.service.js';
import { OutboxConsumer } from './engine/outbox.consumer.js';
import { batch, takeShortcuts } from './living.shortcuts.js';
import { CourierOptions } from './notifications/courier.options.js';
import type { Config } from './platform/config/config.js';
import { withSettings } from './platform/config/config.override.js';

/**
 * Lives the demonstration city in an application of its own: no port, no timers, mail into the catcher and nowhere else,
 * commits not waited for on disk, since half a city is thrown away. What the log tells a day by (its seal) is told of no
 * lived day: the terminal belongs to the progress. `config.databaseUrl` names a migrated, empty database.
 */
export async function liveCity(config: Config, request: Omit<CityRequest, 'hands'>): Promise<CityLived> {
  const app = await createApplication(
    withSettings(config, {
      services: [],
      logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
      databasePool: 24,
      smtpUrl: undefined,
      databaseUrl: withoutWaiting(config.databaseUrl ?? ''),
    }),
  );
  // A digest waits for others of its recipient by a clock that stands still here.
  Object.assign(app.get(CourierOptions, { strict: false }), { gatherMs: 0, batch, concurrency: 12 });
  try {
    await app.init();
    const consumer = app.get(OutboxConsumer, { strict: false });
    const hands = { tell: (rowIds: string[]) => consumer.finish(rowIds), carryMail: takeShortcuts(app) };
    return await app.get(DemoCityService, { strict: false }).live({ ...request, hands });
  } finally {
    await app.close();
  }
}

function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `${given} -c synchronous_commit=off`.trim());
  return url.href;
}
