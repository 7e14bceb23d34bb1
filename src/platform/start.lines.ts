import { Injectable } from '@nestjs/common';

/** What is printed once the product is up, for the person at the terminal. Features add theirs while they start. */
@Injectable()
export class StartLines {
  readonly #lines: string[] = [];

  add(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  all(): readonly string[] {
    return this.#lines;
  }
}
