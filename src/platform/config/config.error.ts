/** The environment does not describe a product that can start; `problems` names every wrong variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(`配置有误 / Configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}
