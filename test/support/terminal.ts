import { afterEach, beforeEach, jest } from '@jest/globals';

/** What a command of these tests writes to its terminal, instead of to ours; said anew in each test. */
export class Terminal {
  #out: string[] = [];

  /** Call it where `beforeEach` may be called. */
  static heard(): Terminal {
    const terminal = new Terminal();
    beforeEach(() => {
      terminal.#out = [];
      jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => terminal.#out.push(String(chunk)) > 0);
      jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    });
    afterEach(() => {
      jest.restoreAllMocks();
    });
    return terminal;
  }

  /** Everything said on stdout. */
  get said(): string {
    return this.#out.join('');
  }

  get lastLine(): string | undefined {
    return this.said.trimEnd().split('\n').at(-1);
  }
}
