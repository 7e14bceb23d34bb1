import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/database/database.js';
import { fieldProblem } from '../../platform/field.problem.js';
import { Sms } from '../../platform/sms/sms.js';
import type { ContactDto } from '../contact.dto.js';
import type { AddPostDto } from '../posts/post.dto.js';

interface NewInvited extends ContactDto, AddPostDto {
  createdBy: string;
}

/** Enters accounts of people who have not answered yet: no password, not active. */
@Injectable()
export class InvitedAccountsStore {
  constructor(private readonly sms: Sms) {}

  /** Answers the account's id; its sign-in name is made from the address. Problem 400 where nobody could reach him. */
  async add(tx: Tx, { name, email, mobile, unitId, role, createdBy }: NewInvited): Promise<string> {
    if (!email && !(mobile && this.sms.isAvailable)) throw notReachable(mobile !== undefined);
    for (const account of signInNames(email ?? mobile ?? '')) {
      const [made] = await tx.query<{ id: string }>(
        `insert into accounts (id, account, name, role, unit_id, email, mobile, password_hash, must_change_password,
                               active, joined_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, null, false, false, null, $8) on conflict (account) do nothing returning id`,
        [newId(), account, name.trim(), role, unitId, email ?? null, mobile ?? null, createdBy],
      );
      if (made) return made.id;
    }
    throw new Error('no free sign-in name was found');
  }
}

/** The part of the address before the @, then the same with numbers behind. */
function* signInNames(address: string): Generator<string> {
  const plain = (address.split('@')[0] ?? '').toLowerCase().replace(/[^a-z0-9._-]/g, '');
  const base = plain.replace(/^[._-]+/, '').slice(0, 32) || 'user';
  if (base.length >= 3) yield base;
  for (let tries = 0; tries < 20; tries++) yield `${base}.${randomInt(1000, 10_000)}`;
}

function notReachable(hasMobile: boolean) {
  const message = hasMobile ? '系统没有接入短信，必须填写邮箱' : '邮箱和手机号至少填写一项';
  return fieldProblem([{ field: 'email', rule: 'isReachable', message }]);
}
