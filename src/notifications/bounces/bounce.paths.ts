import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { ReturnPaths } from '../../platform/mail/return-path.js';

/** The return path of each message, where a domain is set up for them. */
@Injectable()
export class BouncePaths {
  readonly #paths?: ReturnPaths;

  constructor(private readonly config: Config) {
    const { bounceDomain, bounceSecret } = config;
    if (bounceDomain && bounceSecret) this.#paths = new ReturnPaths(bounceDomain, bounceSecret);
  }

  /** The envelope sender of a message (UUID): its own return path, else the sender everybody sees. */
  of(messageId: string): string {
    return this.#paths?.of(messageId) ?? this.config.mailFrom;
  }

  messageOf(address: string): string | undefined {
    return this.#paths?.messageOf(address);
  }

  /** What a listener needs; undefined without a domain. */
  get signed(): ReturnPaths | undefined {
    return this.#paths;
  }
}
