import { verifyCases } from '../../src/engine/verify.js';
import { ImportService } from '../../src/import/import.service.js';
import { openAccount } from './practice.story.js';
import { Story } from './story.js';
import type { World } from './world.js';

/** Imports a file of published hazards as the command does. */
export async function importPublished(world: World, name: string, bytes: Uint8Array) {
  const { summary } = await world.service(ImportService).import(name, bytes);
  return summary;
}

/** The case of a published hazard of the city whose enterprise carries this name. */
export async function publishedCase(world: World, enterpriseName: string): Promise<{ id: string; unitId: string }> {
  const { rows } = await world.test.owner.query<{ id: string; unitId: string }>(
    `select id, enterprise_unit_id as "unitId" from cases where facts->>'enterpriseName' = $1 order by id limit 1`,
    [enterpriseName],
  );
  return rows[0]!;
}

export function openPrincipal(world: World, unitId: string): Promise<string> {
  return openAccount(world, 'enterprisePrincipal', unitId);
}

/** Completes what a published hazard lacks and drives it to its close-out, by four parties. */
export async function driveToClose(world: World, caseId: string, principal: string): Promise<Story> {
  const story = await Story.of(world, caseId, principal);
  const { openFacts } = (await story.view()) as { openFacts: string[] };
  const known: Record<string, object> = {
    foundAt: { foundAtMs: world.clock.now - 86_400_000 },
    place: { place: '油罐区' },
  };
  const facts = Object.assign({}, ...openFacts.map((name) => known[name] ?? {}));
  const photos = [await story.file('yingji.inspector1')];
  await story.does('yingji.inspector1', 'COMPLETE_FACTS', { facts, photos, sourceNote: '现场核实' });
  await story.determinedMajor();
  await story.underway(60);
  await story.closed();
  await world.settle();
  return story;
}

/** Every case of the world, verified as `audit:verify` does. */
export function verified(world: World) {
  return verifyCases(world.test.database);
}
