import { Injectable } from '@nestjs/common';
import { shippedPolicies } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { canonical } from '../engine/canonical.js';
import { ruleHash } from '../engine/rule.hash.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { FieldError } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import { existingDay } from './day.check.js';
import { patched } from './document.patch.js';
import { policyFaults } from './policy.check.js';
import type { PolicyView, PolicyWithValues, WritePolicyDto } from './policy.dto.js';
import { valuesOf } from './policy.values.js';
import { ruleNotFound } from './rule.problem.js';
import { RuleDocumentsStore, type WrittenRules } from './rule-documents.store.js';

/** 规则: the product's own and what the county wrote over them. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: RuleDocumentsStore,
    private readonly rules: RuleKeeper,
  ) {}

  /** Newest first, drafts among them. */
  async list(): Promise<PolicyView[]> {
    const [rows, inForce] = await Promise.all([this.store.all(this.database, 'policy'), this.#inForce()]);
    return [...rows.map(viewOfWritten), ...shippedPolicies.map(viewOfShipped).reverse()].map((view) => ({
      ...view,
      inForce: view.version === inForce,
    }));
  }

  /** Problem 404 RULES_NOT_FOUND. */
  async one(version: number): Promise<PolicyWithValues> {
    const view = (await this.list()).find((one) => one.version === version);
    if (!view) throw ruleNotFound('policy', version);
    const document = await this.#document(version);
    const before = new Map(view.parent === null ? [] : valuesOf(await this.#document(view.parent)).map(keyed));
    const values = valuesOf(document).map((value) => {
      const was = before.get(value.path);
      return { ...value, parentValue: was?.value ?? null, changed: was !== undefined && !same(was.value, value.value) };
    });
    return { ...view, document, values };
  }

  /** Problem 400 naming each bad field; 404 for a parent that is not there. @returns the draft */
  async write(
    { parent, document, patch, effectiveFrom, reason }: WritePolicyDto,
    by: Actor,
  ): Promise<PolicyWithValues> {
    const over = parent ?? (await this.#inForce());
    const base = await this.#document(over);
    const whole = { ...(patched(document ?? base, patch ?? {}) as object), version: over };
    const complete = shippedPolicies.at(-1)!;
    const faults = [
      ...(document || patch ? [] : [wrong('patch', 'required', 'document 与 patch 至少填一项')]),
      ...(await this.#notPast(effectiveFrom)),
      ...(await this.#passesOverNone(over)),
      ...policyFaults(whole, base, complete),
    ];
    if (faults.length > 0) throw fieldProblem(faults);
    const version = await this.database.transaction((tx) =>
      this.store.write(tx, { kind: 'policy', parent: over, effectiveFrom, document: whole, reason }, by),
    );
    return this.one(version);
  }

  async #notPast(day: string): Promise<FieldError[]> {
    if (!existingDay(day)) return [wrong('effectiveFrom', 'isDay', '须为存在的日期 YYYY-MM-DD')];
    const { calendar } = await this.rules.inForce();
    const today = calendar.localDate(await this.clock.now());
    return day < today ? [wrong('effectiveFrom', 'isNotPast', `不得早于今天（${today}）`)] : [];
  }

  /** The newest version counts: one that is approved and whose day is still to come would never apply, and nobody would say so. */
  async #passesOverNone(parent: number): Promise<FieldError[]> {
    const now = await this.clock.now();
    const waiting = (await this.store.all(this.database, 'policy')).find(
      ({ version, effectiveAtMs }) => effectiveAtMs !== null && effectiveAtMs > now && version > parent,
    );
    if (!waiting) return [];
    const { version, effectiveFrom } = waiting;
    const text = `第 ${version} 版已批准、自 ${effectiveFrom} 起适用，须在它的基础上制定，否则它不再生效`;
    return [wrong('parent', 'passesOverNone', text)];
  }

  async #inForce(): Promise<number> {
    return (await this.rules.inForce()).policy.version;
  }

  async #document(version: number): Promise<object> {
    const shipped = shippedPolicies.find((policy) => policy.version === version);
    if (shipped) return shipped;
    const written = await this.store.one(this.database, 'policy', version);
    if (!written) throw ruleNotFound('policy', version);
    return JSON.parse(written.document) as object;
  }
}

function viewOfShipped(policy: (typeof shippedPolicies)[number]): Omit<PolicyView, 'inForce'> {
  const nobody = { effectiveFrom: null, reason: null, writtenBy: null, writtenAtMs: null };
  const hash = ruleHash(canonical(policy));
  return {
    version: policy.version,
    parent: null,
    state: 'shipped',
    hash,
    ...nobody,
    approvedBy: null,
    approvedAtMs: null,
  };
}

function viewOfWritten(row: WrittenRules): Omit<PolicyView, 'inForce'> {
  const { version, parent, effectiveFrom, hash, reason, writtenBy, writtenAtMs, approvedBy, approvedAtMs } = row;
  const state = approvedAtMs === null ? 'draft' : 'approved';
  return { version, parent, state, effectiveFrom, hash, reason, writtenBy, writtenAtMs, approvedBy, approvedAtMs };
}

function keyed(value: ReturnType<typeof valuesOf>[number]) {
  return [value.path, value] as const;
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function wrong(field: string, rule: string, text: string): FieldError {
  return { field, rule, message: `${field}：${text}` };
}
