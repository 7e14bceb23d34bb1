import { MigrationInterface, QueryRunner } from 'typeorm';

/** One case, one person, three days: links in mails, the one-time codes that confirm their acts, and how often they are used. */
export class Links1700000000008 implements MigrationInterface {
  name = 'Links1700000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_links (
        -- SHA-256 of the token; the token itself stands in the mail and nowhere in this table.
        token_hash    bytea primary key check (octet_length(token_hash) = 32),
        case_id       uuid not null references cases(id),
        account_id    uuid not null references accounts(id),
        -- The mail that carries it; bytes that were let go of take their link with them. Null for one that was asked for.
        message_id    uuid references messages(id) on delete cascade,
        created_at    timestamptz not null,
        expires_at    timestamptz not null,
        revoked_at    timestamptz
      );
      create index case_links_account on case_links (account_id, case_id);
      create index case_links_message on case_links (message_id) where message_id is not null;

      create table case_link_codes (
        id            uuid primary key,
        token_hash    bytea not null references case_links(token_hash) on delete cascade,
        event         text not null,
        -- HMAC keyed with the link's token, which is not in this database: six digits alone could be guessed from a hash.
        mac           bytea not null,
        tries         int not null default 0,
        -- The command it was spent on; repeating that command is no second use.
        command_id    uuid,
        created_at    timestamptz not null,
        expires_at    timestamptz not null
      );
      create index case_link_codes_open on case_link_codes (token_hash, event, id);

      create table case_link_uses (
        id            bigint generated always as identity primary key,
        kind          text not null,
        token_hash    bytea not null,
        ip            text not null,
        used_at       timestamptz not null default clock_timestamp()
      );
      create index case_link_uses_token on case_link_uses (token_hash, kind, used_at);
      create index case_link_uses_ip on case_link_uses (ip, kind, used_at);
      create index case_link_uses_age on case_link_uses (used_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
