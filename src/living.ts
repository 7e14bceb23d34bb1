import { createApplication } from './application.js';
import { type CityLived, type CityRequest, DemoCityService } from './demo/demo-city.service.js';
import { OutboxConsumer } from './engine/outbox.consumer.js';
import { Courier } from './notifications/courier.js';
import { CourierOptions } from './notifications/courier.options.js';
import type { Config } from './platform/config/config.js';
import { withSettings } from './platform/config/config.override.js';
import { Database } from './platform/database/database.js';
import { MailCatcher } from './platform/mail/catcher.js';
import { Mailer } from './platform/mail/mailer.js';

/**
 * Lives the demonstration city in an application of its own: no port, no timers, mail into the catcher and nowhere else,
 * commits not waited for on disk, since half a city is thrown away. `config.databaseUrl` names a migrated, empty database.
 */
export async function liveCity(config: Config, request: Omit<CityRequest, 'hands'>): Promise<CityLived> {
  const app = await createApplication(
    withSettings(config, {
      services: [],
      databasePool: 24,
      smtpUrl: undefined,
      databaseUrl: withoutWaiting(config.databaseUrl ?? ''),
    }),
  );
  // A digest waits for others of its recipient by a clock that stands still here.
  Object.assign(app.get(CourierOptions, { strict: false }), { gatherMs: 0, batch: 200, concurrency: 12 });
  try {
    await app.init();
    sparingSmtp(app.get(Mailer, { strict: false }), new MailCatcher(app.get(Database, { strict: false })));
    const consumer = app.get(OutboxConsumer, { strict: false });
    const courier = app.get(Courier, { strict: false });
    const hands = { tell: (rowIds: string[]) => consumer.finish(rowIds), carryMail: () => courier.run() };
    return await app.get(DemoCityService, { strict: false }).live({ ...request, hands });
  } finally {
    await app.close();
  }
}

/** Four thousand conversations with oneself are a third of the whole time: the catcher is handed the very bytes. */
function sparingSmtp(mailer: Mailer, catcher: MailCatcher): void {
  mailer.send = async ({ envelope, raw }) => {
    await catcher.keep(envelope.from, envelope.to, raw);
    return { kind: 'accepted', answer: '250 kept by the catcher of the demonstration' };
  };
}

function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `${given} -c synchronous_commit=off`.trim());
  return url.href;
}
