/** Choices that a seed repeats exactly (mulberry32): the same seed and the same day make the same city. */
export class SeededChance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  holds(probability: number): boolean {
    return this.#next() < probability;
  }

  /** @throws RangeError when there is nothing to pick from */
  pick<T>(among: readonly T[]): T {
    if (among.length === 0) throw new RangeError('nothing to pick from');
    return among[this.between(0, among.length - 1)]!;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const left = [...things];
    return things.map(() => left.splice(this.between(0, left.length - 1), 1)[0]!);
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
