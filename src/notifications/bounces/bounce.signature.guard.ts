import { createHmac, timingSafeEqual } from 'node:crypto';
import { CanActivate, ExecutionContext, Injectable, RawBodyRequest } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { notSetUp, signatureRefused } from './bounce.problem.js';

export const timestampHeader = 'bihuan-timestamp';
export const signatureHeader = 'bihuan-signature';

/** How far the sender's clock may be off, and how long a copied request can be sent again. */
const windowSeconds = 300;

/**
 * Lets in what is signed: `Bihuan-Signature` is the hexadecimal HMAC-SHA-256 of `timestamp + "." + body as sent`, keyed with
 * BIHUAN_BOUNCE_WEBHOOK_SECRET; `Bihuan-Timestamp` is in seconds. By the database's real clock: a signature ages in real time.
 */
@Injectable()
export class BounceSignatureGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** Problem 404 where no secret is set, 401 SIGNATURE_REFUSED. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { bounceWebhookSecret } = this.config;
    if (!bounceWebhookSecret) throw notSetUp();
    const request = context.switchToHttp().getRequest<RawBodyRequest<Request>>();
    const timestamp = request.get(timestampHeader) ?? '';
    const given = request.get(signatureHeader) ?? '';
    const body = request.rawBody ?? Buffer.alloc(0);
    if (!isSame(given, signatureOf(bounceWebhookSecret, timestamp, body))) throw signatureRefused('签名不符');
    if (!(await this.#isFresh(timestamp))) throw signatureRefused('时间戳与服务器时间相差超过 5 分钟');
    return true;
  }

  async #isFresh(timestamp: string): Promise<boolean> {
    if (!/^\d{1,12}$/.test(timestamp)) return false;
    const [clock] = await this.database.query<{ off: number }>(
      'select abs(extract(epoch from clock_timestamp()) - $1::float8)::float8 as off',
      [timestamp],
    );
    return clock !== undefined && clock.off <= windowSeconds;
  }
}

function signatureOf(secret: string, timestamp: string, body: Buffer): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

function isSame(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}
