import { createApplication } from './application.js';
import { type CityLived, type CityRequest, DemoCityService } from './demo/demo-city.service.js';
import { Courier } from './notifications/courier.js';
import { CourierOptions } from './notifications/courier.options.js';
import type { Config } from './platform/config/config.js';
import { withSettings } from './platform/config/config.override.js';

/**
 * Lives the demonstration city in an application of its own: no port, no timers, mail into the catcher and nowhere else,
 * commits not waited for on disk, since half a city is thrown away. `config.databaseUrl` names a migrated, empty database.
 */
export async function liveCity(config: Config, request: Omit<CityRequest, 'carryMail'>): Promise<CityLived> {
  const app = await createApplication(
    withSettings(config, {
      services: ['worker'],
      sweepIntervalMs: 0,
      relayIntervalMs: 0,
      smtpUrl: undefined,
      databaseUrl: withoutWaiting(config.databaseUrl ?? ''),
    }),
  );
  // A digest waits for others of its recipient by a clock that stands still here.
  Object.assign(app.get(CourierOptions, { strict: false }), { intervalMs: 0, gatherMs: 0, batch: 200, concurrency: 8 });
  try {
    await app.init();
    const courier = app.get(Courier, { strict: false });
    return await app.get(DemoCityService, { strict: false }).live({ ...request, carryMail: () => courier.run() });
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
