import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../application.js';
import { spareQuestions } from '../living.shortcuts.js';
import { readOnce } from '../notifications/audience.once.js';
import { AudienceQueries } from '../notifications/audience.queries.js';
import { CourierOptions } from '../notifications/courier.options.js';
import { loadConfig } from '../platform/config/config.js';
import { withSettings } from '../platform/config/config.override.js';
import { Database } from '../platform/database/database.js';
import { PostOffice } from './post.office.js';
import { Providers } from './providers.js';
import { openThrowawayServer, type ThrowawayServer } from './throwaway.server.js';

/** The whole product in this process on a server that is thrown away, its mail going to a real SMTP server beside it. */
export interface Stage {
  product: Providers;
  post: PostOffice;
  server: ThrowawayServer;
  /** Lets the product forget what it need not ask twice in one instant. */
  forget: () => void;
  close(): Promise<void>;
}

/** @param survivesCrash every commit reaches the log before it is answered, at the price of speed */
export async function openStage(survivesCrash: boolean): Promise<Stage> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const release of closing.splice(0).reverse()) await release();
  };
  try {
    const server = await openThrowawayServer();
    closing.push(() => server.stop());
    const post = await PostOffice.open();
    closing.push(() => post.close());
    const app = await running(server, post, survivesCrash);
    closing.push(() => app.close());
    const product = new Providers(app);
    const [forgetAnswers, forgetPosts] = [spareQuestions(app), askPostsAnew(product)];
    const forget = () => {
      forgetAnswers();
      forgetPosts();
    };
    return { product, post, server, forget, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** People go on leave here: who sits where is known for one instant, and not from the founding on. */
function askPostsAnew(product: Providers): () => void {
  const [audiences, database] = [product.of(AudienceQueries), product.of(Database)];
  const read = AudienceQueries.prototype.chainOf.bind(audiences);
  const known = () => readOnce((audience) => read(database, audience));
  let remembered = known();
  audiences.chainOf = (_on, audience) => remembered(audience);
  return () => {
    remembered = known();
  };
}

/** No port and no timers: nothing happens by itself. Digests do not wait for each other by a clock that stands still. */
async function running(server: ThrowawayServer, post: PostOffice, survivesCrash: boolean) {
  const url = new URL(server.url);
  url.searchParams.set('options', `-c synchronous_commit=${survivesCrash ? 'on' : 'off'}`);
  const config = loadConfig({
    BIHUAN_MODE: 'demonstration',
    BIHUAN_SERVICES: 'worker',
    DATABASE_URL: url.href,
    DATABASE_POOL: '24',
    SMTP_URL: post.url,
    DATA_DIR: server.folder,
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'https://bihuan.example',
  });
  const quiet = withSettings(config, { sweepIntervalMs: 0, relayIntervalMs: 0 });
  const app: NestExpressApplication = await createApplication(quiet);
  Object.assign(app.get(CourierOptions, { strict: false }), {
    ...{ intervalMs: 0, gatherMs: 0 },
    ...{ batch: 200, concurrency: 8 },
  });
  await app.init();
  return app;
}
