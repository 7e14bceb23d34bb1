import { createHmac, timingSafeEqual } from 'node:crypto';

const shape = /^b-([0-9a-f]{32})-([0-9a-f]{24})@([^@]+)$/;

/**
 * Return paths that name the message they belong to（VERP）: `b-<id>-<MAC>@domain`, lower-case hexadecimal throughout since
 * not every server keeps the case, and below the 64 octets of a local part (RFC 5321, 4.5.3.1.1). The MAC, 96 bits of
 * HMAC-SHA-256, makes a report on a message nobody sent impossible to invent.
 */
export class ReturnPaths {
  readonly #domain: string;

  constructor(
    domain: string,
    private readonly secret: string,
  ) {
    this.#domain = domain.toLowerCase();
  }

  /** The envelope sender of a message; `messageId` is a UUID. */
  of(messageId: string): string {
    const id = messageId.replaceAll('-', '').toLowerCase();
    return `b-${id}-${this.#mac(id)}@${this.#domain}`;
  }

  /** The message (UUID) whose return path an address is; undefined for any other address, forged ones among them. */
  messageOf(address: string): string | undefined {
    const [, id, mac, domain] = shape.exec(address.toLowerCase()) ?? [];
    if (!id || !mac || domain !== this.#domain) return undefined;
    if (!timingSafeEqual(Buffer.from(mac), Buffer.from(this.#mac(id)))) return undefined;
    return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  #mac(id: string): string {
    return createHmac('sha256', this.secret).update(`return-path ${id}`).digest('hex').slice(0, 24);
  }
}
