import { createApplication } from './application.js';
import { ensureCity, refuseStrangeDemonstration } from './first-city.js';
import { ConfigError } from './platform/config/config.error.js';
import { type Config, loadConfig } from './platform/config/config.js';
import { withSettings } from './platform/config/config.override.js';
import { openServer } from './platform/database/server.js';
import { endBySignal } from './platform/shutdown.js';
import { StartLines } from './platform/start.lines.js';

/** Things to let go of, the last taken first. */
type Closing = (() => Promise<void>)[];

/**
 * Brings the product up in this process: settings, database, schema, application, and for the API the port.
 * Ends the process with 1 and one clear message where that cannot be done, with 0 on SIGTERM or SIGINT.
 */
export async function start(services?: Config['services']): Promise<void> {
  const closing: Closing = [];
  const close = async () => {
    for (const release of closing.splice(0).reverse()) await release();
  };
  endBySignal(close);
  try {
    await bringUp(loadConfig(), services, closing);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    await close().catch(() => undefined);
    process.exit(1);
  }
}

async function bringUp(given: Config, services: Config['services'] | undefined, closing: Closing): Promise<void> {
  refuseStrangeDemonstration(given);
  const server = await openServer(given);
  closing.push(() => server.stop());
  const city = await ensureCity(given, server.url);
  const config = withSettings(given, { databaseUrl: server.url, ...(services ? { services } : {}) });
  const app = await createApplication(config);
  closing.push(() => app.close());
  if (config.services.includes('api')) await app.listen(config.port, config.host);
  else await app.init();
  const address = config.services.includes('api') ? await app.getUrl() : '（无接口 / no API）';
  const lines = [`闭环 Bihuan 已就绪 / ready: ${address}`, ...server.lines, ...city, ...app.get(StartLines).all()];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port, stack } = error as { code?: string; port?: number; stack?: string };
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用，请关闭占用它的程序或设置 PORT / port ${port} is taken: free it or set PORT`;
  }
  return `未能启动 / could not start: ${stack ?? error}`;
}
