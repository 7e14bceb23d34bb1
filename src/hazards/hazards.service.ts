import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { Actor } from '../../workflows/kit/types.js';
import { isHazardSeenBy } from '../accounts/scope.js';
import { CasesQueries } from '../engine/cases.queries.js';
import type { CommandRequest, Outcome } from '../engine/command.js';
import { Engine } from '../engine/engine.js';
import { FilesService } from '../files/files.service.js';
import { Database, type Tx } from '../platform/database/database.js';
import { CaseContext } from './case-context.js';
import { fileIdsOf, withEvidence } from './evidence.js';
import type { ValidEvent } from './hazard-event.pipe.js';
import type { HazardView } from './hazard-view.dto.js';
import { HazardsQueries } from './hazards.queries.js';
import { Merging } from './merging.js';
import { type Committed, OutcomesService } from './outcomes.service.js';

/** Namespace of case ids that the client did not choose: the same command never makes two cases. */
const caseNamespace = 'e0a4b9e2-9c55-5c0a-8f4c-2d9f6f6f2b51';

interface Answer {
  view: HazardView;
  replayed: boolean;
}

/** The one door by which persons act on hazards. */
@Injectable()
export class HazardsService {
  constructor(
    private readonly engine: Engine,
    private readonly cases: CasesQueries,
    private readonly queries: HazardsQueries,
    private readonly files: FilesService,
    private readonly context: CaseContext,
    private readonly merging: Merging,
    private readonly outcomes: OutcomesService,
    private readonly database: Database,
  ) {}

  /** Begins a case; its id is the client's or follows from actor and command. */
  async begin(event: ValidEvent, actor: Actor, id?: string): Promise<Answer> {
    const caseId = id ?? uuidv5(`${actor.accountId}:${event.commandId}`, caseNamespace);
    if ((await this.cases.byId(caseId)) !== null) await this.queries.mustSee(caseId, actor);
    return this.#view(await this.#decide(caseId, event, actor), actor);
  }

  /** Acts on a case the actor may see. Problem HAZARD_NOT_FOUND, EVENT_REFUSED, STALE_REVISION, COMMAND_ID_REUSED. */
  async act(caseId: string, event: ValidEvent, actor: Actor): Promise<Answer> {
    return this.#view(await this.commit(caseId, event, actor), actor);
  }

  /** As `act`, for who does not look at the case afterwards: a view says of eighty events whether they are open. */
  async commit(caseId: string, event: ValidEvent, actor: Actor): Promise<Committed> {
    // What cannot be seen is not there, whatever else is wrong; the engine asks where nothing is.
    if (!this.outcomes.isPermitted('hazard', event.type, actor)) await this.queries.mustSee(caseId, actor);
    return this.#decide(caseId, event, actor, (sight) => isHazardSeenBy(actor, sight));
  }

  /**
   * As `commit` with what only the server can make, such as a document that carries the number its own line takes: `make`
   * runs in the transaction of the line, with the case locked, and answers the payload and the files it binds.
   */
  async commitWith(
    caseId: string,
    { type, commandId, rev, ...body }: ValidEvent,
    actor: Actor,
    make: (tx: Tx) => Promise<Pick<CommandRequest, 'payload' | 'files'>>,
  ): Promise<Committed> {
    await this.queries.mustSee(caseId, actor);
    this.outcomes.mustBePermitted('hazard', type, actor);
    const command = { caseId, workflow: 'hazard', type, commandId, rev, actor, body };
    const decided = await this.engine.decided({ ...command, payload: {} });
    const outcome = decided ?? (await this.database.transaction((tx) => this.#decideWith(tx, command, make)));
    return this.outcomes.committed(caseId, outcome, actor, rev);
  }

  async #decideWith(
    tx: Tx,
    command: Omit<CommandRequest, 'payload'>,
    make: (tx: Tx) => Promise<Pick<CommandRequest, 'payload' | 'files'>>,
  ): Promise<Outcome> {
    await tx.query('select id from cases where id = $1 for update', [command.caseId]);
    return this.engine.applyIn(tx, { ...command, ...(await make(tx)) });
  }

  async #decide(
    caseId: string,
    event: ValidEvent,
    actor: Actor,
    sees?: NonNullable<CommandRequest['sees']>,
  ): Promise<Committed> {
    this.outcomes.mustBePermitted('hazard', event.type, actor);
    const { type, commandId, rev, ...form } = event as ValidEvent & { reporterContact?: string };
    const { reporterContact, ...body } = form;
    const command = {
      caseId,
      workflow: 'hazard',
      type,
      commandId,
      rev,
      actor,
      body,
      files: fileIdsOf(event),
      ...(sees ? { sees } : {}),
    };
    const prepared = await this.#prepare(command, event);
    const personal = reporterContact ? { personal: { reporterContact } } : {};
    const outcome = 'kind' in prepared ? prepared : await this.#apply({ ...command, ...prepared, ...personal });
    return this.outcomes.committed(caseId, outcome, actor, rev);
  }

  #apply(request: CommandRequest): Promise<Outcome> {
    return request.type === 'MERGE' ? this.merging.apply(request) : this.engine.apply(request);
  }

  /** The payload; or, where the world no longer bears it out, what this very command came to when it did. */
  async #prepare(
    command: Omit<CommandRequest, 'payload'> & { body: object; files: string[] },
    event: ValidEvent,
  ): Promise<{ payload: CommandRequest['payload'] } | Outcome> {
    try {
      const described = await this.files.describe(command.files, command.actor, command);
      const form = withEvidence(command.body, described);
      return { payload: await this.context.payload(event.type, form, command.actor, command.caseId) };
    } catch (error) {
      if (command.sees) await this.queries.mustSee(command.caseId, command.actor);
      const done = await this.engine.decided({ ...command, payload: {} });
      if (done) return done;
      throw error;
    }
  }

  async #view({ caseId, left, numbers, replayed }: Committed, actor: Actor): Promise<Answer> {
    const view = left
      ? await this.queries.viewOf(left, actor, left.recordedAt, numbers)
      : await this.queries.view(caseId, actor);
    return { view, replayed };
  }
}
