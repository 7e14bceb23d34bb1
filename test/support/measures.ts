import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { Engine } from '../../src/engine/engine.js';
import { timerActor } from '../../src/engine/firing.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import type { MeasureDraft } from '../../workflows/policies/ladder.policy.js';
import type { Story } from './story.js';
import type { World } from './world.js';

interface Drafted extends Partial<Pick<MeasureDraft, 'kind' | 'signer'>> {
  against: 'owner' | 'enterprise';
}

/** Measures by HTTP: what is drafted, and who does what with it. */
export class Measures {
  constructor(private readonly world: World) {}

  /** Drafts one at once, as a rung of the hazard would have; answers its id. */
  async drafted(story: Story, { kind = 'letter', signer = 'committeeOffice', against }: Drafted): Promise<string> {
    const ownerUnitId = this.world.service(OrganisationsService).unitIdOf('emergency-management');
    const { title, level, sector, place, enterprise, town } = await story.view();
    const about = { title, level, sector, place, enterpriseName: enterprise.name };
    const units = { ownerUnitId, townUnitId: town.id, enterpriseUnitId: enterprise.id };
    const caseId = randomUUID();
    const outcome = await this.world.service(Engine).apply({
      caseId,
      workflow: 'measure',
      type: 'OPEN_MEASURE',
      payload: {
        ...{ kind, signer, because: 'L2', ground: 'delay', text: '请立即督促整改到位。' },
        againstUnitId: against === 'owner' ? ownerUnitId : enterprise.id,
        about: { caseId: story.id, ...about, ...units },
      },
      actor: timerActor,
      commandId: randomUUID(),
    });
    if (outcome.kind !== 'committed') throw new Error(`draft: ${JSON.stringify(outcome)}`);
    return caseId;
  }

  /** Sends any event; the revision is left out unless the form names one. */
  async send(by: string, id: string, type: string, form: object = {}): Promise<Response> {
    const body = { type, commandId: randomUUID(), ...form };
    return (await this.world.as(by)).post(`/api/measures/${id}/events`).send(body);
  }

  /** Sends an event that must be accepted. */
  async does(by: string, id: string, type: string, form: object = {}) {
    const { status, body } = await this.send(by, id, type, form);
    if (status !== 201) throw new Error(`${type} by ${by}: ${JSON.stringify(body)}`);
    return body;
  }

  async view(id: string, by = 'anweiban1') {
    return (await (await this.world.as(by)).get(`/api/measures/${id}`)).body;
  }

  /** Those about a hazard, the oldest first. */
  async of(story: Story, by = 'anweiban1') {
    return (await (await this.world.as(by)).get(`/api/hazards/${story.id}/measures`)).body.items.reverse();
  }

  async mine(by: string) {
    return (await (await this.world.as(by)).get('/api/measures/mine')).body.items;
  }

  async list(by: string, query = '') {
    return (await (await this.world.as(by)).get(`/api/measures?${query}`)).body;
  }
}
