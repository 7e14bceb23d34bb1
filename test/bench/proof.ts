import { verifyCases } from '../../src/engine/verify.js';
import { type Course, courses, livesLived } from './life.js';
import type { ThrowawayDatabase } from './throwaway.server.js';

interface Left {
  cases: number;
  lines: number;
  notices: number;
}

/** A rate counts only for work that was done: every line, every notice. @throws Error otherwise */
export async function proveWritten({ owner }: ThrowawayDatabase, course: Course, lives: number): Promise<void> {
  const { rows } = await owner.query<Left>(
    `select (select count(*) from cases)::int as cases, (select count(*) from history)::int as lines,
            (select count(*) from outbox where topic = 'notice')::int as notices`,
  );
  const left = JSON.stringify(rows[0]);
  const expected: Left = {
    cases: livesLived + lives,
    lines: livesLived * courses.whole.linesPerLife + lives * course.linesPerLife,
    notices: livesLived * courses.whole.noticesPerLife + lives * course.noticesPerLife,
  };
  if (left !== JSON.stringify(expected)) throw new Error(`left ${left}, expected ${JSON.stringify(expected)}`);
}

/** And what the engine wrote must replay to where every case stands. */
export async function proveLived(copy: ThrowawayDatabase, course: Course, lives: number): Promise<void> {
  await proveWritten(copy, course, lives);
  const { faults } = await verifyCases(copy.database);
  if (faults.length > 0) throw new Error(`history does not verify: ${JSON.stringify(faults[0])}`);
}
