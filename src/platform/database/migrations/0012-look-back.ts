import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 回头看抽样: a sample is approved with its frame written down, and drawn by the first seal taken after that. Nothing of an
 * approved sample changes but that it is drawn, once.
 */
export class LookBack1700000000012 implements MigrationInterface {
  name = 'LookBack1700000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table look_back_samples (
        id            uuid primary key,
        approved_at   timestamptz not null,
        approved_by   uuid not null references accounts(id),
        from_day      date not null,
        to_day        date not null check (to_day >= from_day),
        share         numeric not null check (share > 0 and share <= 1),
        seal_n        int,
        seed          bytea,
        drawn_at      timestamptz,
        told_at       timestamptz,
        check ((seal_n is null) = (seed is null) and (seal_n is null) = (drawn_at is null)),
        check (told_at is null or drawn_at is not null)
      );
      create table look_back_frame (
        sample_id     uuid not null references look_back_samples(id),
        case_id       uuid not null references cases(id),
        rank          int,
        drawn         boolean,
        primary key (sample_id, case_id)
      );
      create index look_back_undone on look_back_samples (approved_at) where told_at is null;

      create function look_back_is_drawn_once() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or (old.drawn_at is not null and new.told_at is not distinct from old.told_at)
             or row(new.id, new.approved_at, new.approved_by, new.from_day, new.to_day, new.share)
                is distinct from row(old.id, old.approved_at, old.approved_by, old.from_day, old.to_day, old.share)
             or (old.seed is not null and row(new.seal_n, new.seed, new.drawn_at)
                is distinct from row(old.seal_n, old.seed, old.drawn_at)) then
            raise exception 'an approved sample is drawn once and never changed' using errcode = 'BH021';
          end if;
          return new;
        end
      $$;
      create trigger look_back_is_drawn_once before update or delete on look_back_samples
        for each row execute function look_back_is_drawn_once();
      create function look_back_frame_stands() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old.rank is not null or new.case_id <> old.case_id or new.sample_id <> old.sample_id then
            raise exception 'the frame of a sample stands as it was approved' using errcode = 'BH021';
          end if;
          return new;
        end
      $$;
      create trigger look_back_frame_stands before update or delete on look_back_frame
        for each row execute function look_back_frame_stands();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
