import type { Config } from './config.js';

/** The same settings with a few replaced by what only became known at start, such as the address of our own database. */
export function withSettings(config: Config, known: Partial<Config>): Config {
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(config)) as Config, config, known));
}
