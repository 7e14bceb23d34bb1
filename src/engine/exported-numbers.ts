import type { ExportedCounter, ExportedNumber } from './export.records.js';
import { numberHash } from './number.hash.js';
import type { HeldNumber, NumberFault } from './verify-numbers.js';

const shanghaiMs = 8 * 3_600_000;

interface Chain {
  name: string;
  last: number;
  head: string;
}

/**
 * Verifies the numbers of an export as they come by, and keeps of each what its case needs until the case has come: some
 * hundred bytes a number, since registers and cases are in different orders.
 */
export class ExportedNumbers {
  readonly #faults: NumberFault[] = [];
  readonly #held = new Map<string, HeldNumber[]>();
  readonly #counted = new Set<string>();
  #chain: Chain | null = null;
  #numbers = 0;

  /** @param whole it follows the number before it in the file; false where it brings the hash of the one before along */
  addNumber(number: ExportedNumber, whole: boolean): void {
    const { register, office, year, n, text, caseId, seq, takenAtMs, previous = '' } = number;
    this.#numbers += 1;
    const chain = whole ? this.#chainOf(number) : { name: text, last: n - 1, head: previous };
    if (n !== chain.last + 1) this.#broken(number, 'a number before it is missing');
    else if (numberHash(chain.head, number) !== number.hash)
      this.#broken(number, 'is not the number that was allotted here');
    else if (new Date(takenAtMs + shanghaiMs).getUTCFullYear() !== year) this.#broken(number, 'is of another year');
    if (whole) this.#chain = { ...chain, last: n, head: number.hash };
    const held = { case_id: caseId, seq, kind: register, office, taken_ms: takenAtMs, text };
    const row = { ...held, ended_seq: number.endedSeq, ended_because: number.endedBecause };
    this.#held.set(caseId, [...(this.#held.get(caseId) ?? []), row]);
  }

  addCounter(counter: ExportedCounter): void {
    const chain = this.#chainOf(counter);
    if (counter.last !== chain.last || counter.head !== chain.head) {
      const fault = `counter stands at ${counter.last} and the numbers end at ${chain.last}`;
      this.#faults.push({ text: chain.name, caseId: null, fault });
    }
    this.#counted.add(chain.name);
    this.#chain = null;
  }

  /** The numbers of a case whose lines have come by; they are asked for once. */
  of(caseId: string): HeldNumber[] {
    const held = this.#held.get(caseId) ?? [];
    this.#held.delete(caseId);
    return held;
  }

  /** @param whole every register must have ended with its counter; false where the file holds one case */
  result(whole: boolean): { numbers: number; faults: NumberFault[] } {
    if (whole) this.#close();
    const stray = [...this.#held.values()].flat();
    const faults = stray.map(({ text, case_id: caseId }) => ({ text, caseId, fault: 'its case is missing' }));
    return { numbers: this.#numbers, faults: [...this.#faults, ...faults] };
  }

  /** The register a record belongs to: the one before it, or the next, which begins at nothing. */
  #chainOf({ register, office, year }: ExportedNumber | ExportedCounter): Chain {
    const name = `${register} ${office} ${year}`;
    if (this.#chain?.name === name) return this.#chain;
    this.#close();
    if (this.#counted.has(name)) this.#faults.push({ text: name, caseId: null, fault: 'the register stands twice' });
    return { name, last: 0, head: '' };
  }

  #close(): void {
    if (this.#chain) this.#faults.push({ text: this.#chain.name, caseId: null, fault: 'the counter is missing' });
    this.#chain = null;
  }

  #broken({ text, caseId }: ExportedNumber, fault: string): void {
    this.#faults.push({ text, caseId, fault });
  }
}
