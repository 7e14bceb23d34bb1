#!/usr/bin/env node
/**
 * Verifies an export of Bihuan's history on its own: Node.js and this file, nothing else, no network, no database.
 *   node verify-standalone.mjs FILE.jsonl [--root HEX]
 * It checks that every line follows from the one before it, that every seal follows from its leaves and from the seal
 * before, that every sealed line is there unchanged, and that the numbers of each register follow each other without a
 * gap, each taken by a line. Compare the root it prints with the one in the mail of that
 * day, or give it with --root. Exit code 0: all of it holds; 1: the first faults are named; 2: not readable.
 * The format is described in docs/audit-format.md, so that you may write a verifier of your own.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const shownFaults = 20;
const sha256 = (prefix, ...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256').update(Buffer.from([prefix]))).digest();
const ruleHash = (document) => sha256(0x05, document).toString('hex');
/** Policies and calendars up to here come with the product; those above are a county's own and stand in the file. */
const lastShippedVersion = 1000;
const bytes = (hex) => Buffer.from(hex, 'hex');

const genesis = (caseId) => sha256(0x00, caseId);
const link = (previous, line) => sha256(0x01, previous, line);
const leafHash = ({ caseId, hash, seq }) => sha256(0x02, JSON.stringify({ caseId, hash, seq }));
const join = (left, right) => sha256(0x03, left, right);
const sealRoot = ({ leaves, leavesRoot, n, previousRoot, takenAtMs, virtual }) =>
  sha256(0x04, JSON.stringify({ leaves, leavesRoot, n, previousRoot, takenAtMs, virtual })).toString('hex');

function numberHash(previous, { register, office, year, n, text, caseId, seq }) {
  const members = [register, office, year, n, text, caseId, seq].map((member) => JSON.stringify(member));
  return createHash('sha256')
    .update(bytes(previous))
    .update(`[${members.join(', ')}]`)
    .digest('hex');
}
const yearOf = (instantMs) => new Date(instantMs + 8 * 3_600_000).getUTCFullYear();

/** Peaks of a growing tree, highest first; two of one size become one. */
function grow(peaks, hash) {
  let peak = { hash, size: 1 };
  while (peaks.at(-1)?.size === peak.size) peak = { hash: join(peaks.pop().hash, peak.hash), size: 2 * peak.size };
  peaks.push(peak);
}

function rootOf(peaks) {
  const hashes = peaks.map(({ hash }) => hash);
  return (hashes.length === 0 ? sha256(0x03) : hashes.reduceRight((right, left) => join(left, right))).toString('hex');
}

function rootAlong(leaf, path) {
  const step = (hash, { side, hash: other }) => (side === 'left' ? join(bytes(other), hash) : join(hash, bytes(other)));
  return path.reduce(step, leafHash(leaf)).toString('hex');
}

class Verifier {
  counts = { cases: 0, lines: 0, seals: 0, leaves: 0, numbers: 0, rules: 0 };
  faults = [];
  only = null;
  roots = [];
  #seals = new Map();
  #last = null;
  #register = null;
  #counted = new Set();
  #awaited = new Map();
  #rules = new Set();
  #readers = new Map([
    ['export', (record) => this.#begin(record)],
    ['rules', (record) => this.#rule(record)],
    ['line', (record) => this.#line(record)],
    ['seal', (record) => this.#seal(record)],
    ['leaf', (record) => this.#leaf(record)],
    ['number', (record) => this.#number(record)],
    ['counter', (record) => this.#counter(record)],
  ]);

  read(record) {
    const read = this.#readers.get(record.kind ?? 'line');
    if (!read) throw new Error(`a record of kind ${record.kind} is not known to this verifier`);
    read(record);
  }

  #begin({ format, caseId }) {
    if (![1, 2, 3].includes(format)) throw new Error(`format ${format} is not known to this verifier`);
    this.only = caseId;
  }

  #rule({ of, version, document, hash }) {
    this.counts.rules += 1;
    if (ruleHash(document) !== hash) this.faults.push(`${of} ${version}: document is not the one that was approved`);
    else if (JSON.parse(document).version !== version) this.faults.push(`${of} ${version}: is another version`);
    this.#rules.add(`${of} ${version}`);
  }

  /** What a line was decided under must be there to be read. */
  #known(where, versions = {}) {
    for (const of of ['policy', 'calendar'])
      if (versions[of] > lastShippedVersion && !this.#rules.has(`${of} ${versions[of]}`))
        this.faults.push(`${where}: ${of} ${versions[of]} is missing`);
  }

  #line({ caseId, seq, line, hash }) {
    const first = this.#last?.caseId !== caseId;
    if (first) this.counts.cases += 1;
    this.counts.lines += 1;
    const expected = first ? 1 : this.#last.seq + 1;
    const previous = first ? genesis(caseId) : bytes(this.#last.hash);
    const where = `case ${caseId}, line ${expected}`;
    const said = JSON.parse(line);
    if (seq !== expected) this.faults.push(`${where}: is missing, line ${seq} stands there`);
    else if (link(previous, line).toString('hex') !== hash)
      this.faults.push(`${where}: hash does not follow from the line and its predecessor`);
    else if (said.caseId !== caseId || said.seq !== seq) this.faults.push(`${where}: says another case or number`);
    this.#known(where, said.versions);
    this.#meet(`${caseId}:${seq}`, seq, said.occurredAt);
    this.#last = { caseId, seq, hash };
  }

  /** Numbers come before the lines that took and ended them; what is awaited at the end belongs to no line. */
  #meet(key, seq, occurredAt) {
    for (const number of this.#awaited.get(key) ?? [])
      if (number.seq === seq && number.takenAtMs !== occurredAt)
        this.faults.push(`number ${number.text}: was taken at another instant`);
    this.#awaited.delete(key);
  }

  /** Of one case alone each number brings the hash before it instead. */
  #number(number) {
    this.counts.numbers += 1;
    const { n, text, caseId, seq, endedSeq, hash } = number;
    const before = this.only === null ? this.#of(number) : { last: n - 1, head: number.previous };
    if (n !== before.last + 1) this.faults.push(`number ${text}: a number before it is missing`);
    else if (numberHash(before.head, number) !== hash) this.faults.push(`number ${text}: is not the one allotted here`);
    else if (yearOf(number.takenAtMs) !== number.year) this.faults.push(`number ${text}: is of another year`);
    if (this.only === null) this.#register = { ...before, last: n, head: hash };
    for (const line of new Set([seq, endedSeq ?? seq])) {
      const key = `${caseId}:${line}`;
      this.#awaited.set(key, [...(this.#awaited.get(key) ?? []), number]);
    }
  }

  #of({ register, office, year }) {
    const name = `${register} ${office} ${year}`;
    if (this.#register?.name === name) return this.#register;
    if (this.#register) this.faults.push(`register ${this.#register.name}: counter is missing`);
    if (this.#counted.has(name)) this.faults.push(`register ${name}: stands twice`);
    return { name, last: 0, head: '' };
  }

  #counter(counter) {
    const { name, last, head } = this.#of(counter);
    if (counter.last !== last || counter.head !== head)
      this.faults.push(`register ${name}: counter stands at ${counter.last}, numbers end at ${last}`);
    this.#counted.add(name);
    this.#register = null;
  }

  #seal(seal) {
    const n = this.counts.seals + 1;
    const previousRoot = this.roots.at(-1) ?? null;
    if (seal.n !== n) this.faults.push(`seal ${n}: is missing, seal ${seal.n} stands there`);
    else if (seal.previousRoot !== previousRoot) this.faults.push(`seal ${n}: does not follow the seal before`);
    else if (sealRoot(seal) !== seal.root) this.faults.push(`seal ${n}: root does not follow from the seal`);
    this.counts.seals += 1;
    this.roots.push(seal.root);
    this.#seals.set(seal.n, { ...seal, peaks: [], counted: 0 });
  }

  #leaf(leaf) {
    this.counts.leaves += 1;
    const { n, caseId, seq, hash, path } = leaf;
    const where = `seal ${n}, case ${caseId}, line ${seq}`;
    const seal = this.#seals.get(n);
    if (this.#last?.caseId !== caseId || this.#last.seq !== seq) this.faults.push(`${where}: sealed line is missing`);
    else if (this.#last.hash !== hash) this.faults.push(`${where}: line is not the one that was sealed`);
    if (!seal) return void this.faults.push(`${where}: seal is missing`);
    if (path) {
      if (rootAlong(leaf, path) !== seal.leavesRoot) this.faults.push(`${where}: does not lead to the seal's root`);
      return;
    }
    grow(seal.peaks, leafHash(leaf));
    seal.counted += 1;
  }

  /** In an export of everything all leaves must have come by; of one case each brings its own path instead. */
  finish() {
    if (this.#register) this.faults.push(`register ${this.#register.name}: counter is missing`);
    for (const { text } of [...this.#awaited.values()].flat()) this.faults.push(`number ${text}: its line is missing`);
    if (this.only !== null) return;
    for (const { n, leaves, leavesRoot, peaks, counted } of this.#seals.values()) {
      if (counted !== leaves) this.faults.push(`seal ${n}: holds ${leaves} leaves and ${counted} are there`);
      else if (rootOf(peaks) !== leavesRoot) this.faults.push(`seal ${n}: leaves are not those that were sealed`);
    }
  }
}

async function main([file, flag, ...given]) {
  if (!file || (flag !== undefined && flag !== '--root'))
    throw new Error('usage: verify-standalone.mjs FILE.jsonl [--root HEX]');
  const verifier = new Verifier();
  for await (const text of createInterface({ input: createReadStream(file) })) {
    if (text.trim() !== '') verifier.read(JSON.parse(text));
  }
  verifier.finish();
  const { faults, roots, counts, only } = verifier;
  const root = given.join('').replace(/\s/g, '').toLowerCase();
  if (flag && !roots.includes(root)) faults.push(`no seal carries the root ${root}`);
  for (const fault of faults.slice(0, shownFaults)) console.log(fault);
  if (faults.length > shownFaults) console.log(`and ${faults.length - shownFaults} more`);
  console.log(`export of ${only === null ? 'everything' : `case ${only} alone`}`);
  console.log(`newest root: ${roots.at(-1) ?? 'none'}`);
  console.log([...Object.entries(counts), ['faults', faults.length]].map((pair) => pair.join('=')).join(' '));
  return faults.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 2;
});
