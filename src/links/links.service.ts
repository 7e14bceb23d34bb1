import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { EventFormsService } from '../hazards/event-forms.service.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { HazardsService } from '../hazards/hazards.service.js';
import { tokenHashOf } from '../platform/secret.token.js';
import { linkEvents } from './link.event.js';
import { codeMalformed, linkExpired, notFromALink } from './link.problem.js';
import { LinkCodesService } from './link-codes.service.js';
import { linkRoles } from './link-issue.service.js';
import { type LinkRow, LinksQueries } from './links.queries.js';
import { maskedAddress } from './masked.address.js';
import type { OpenLink } from './open.link.js';

type View = Awaited<ReturnType<HazardsQueries['view']>>;
type Entry = Awaited<ReturnType<HazardsQueries['history']>>[number];

/** What a link opens: the case, what has happened, and who is taken to be reading. */
export interface Opened {
  hazard: View;
  history: Entry[];
  reader: { name: string; unitName: string; unitId: string };
  address: string;
  /** The act the link's mail is about; chooses the form, allows nothing. */
  asked: string | null;
  expiresAtMs: number;
}

/** Enough for the longest story of one hazard; reminders are left out of it. */
const longestStory = 1_000;

/** What one person may do about one case without signing in. */
@Injectable()
export class LinksService {
  constructor(
    private readonly links: LinksQueries,
    private readonly codes: LinkCodesService,
    private readonly hazards: HazardsService,
    private readonly cases: HazardsQueries,
    private readonly forms: EventFormsService,
  ) {}

  /** Changes nothing: mail scanners open links. Problem 410 LINK_EXPIRED, whatever the reason. */
  async open(token: string): Promise<OpenLink> {
    const tokenHash = tokenHashOf(token);
    const link = await this.links.byTokenHash(tokenHash, linkRoles);
    const actor = link && !link.expired ? await this.bearer(link) : null;
    if (!link || !actor) throw linkExpired();
    const { caseId, email, mobile, asked, expiresAtMs } = link;
    return { token, tokenHash, caseId, actor, email, mobile, asked, expiresAtMs };
  }

  /** Whose link this is, expired or not, while it may be renewed; null where the bearer has no part in the case any more. */
  async bearer({ caseId, accountId, name, post, revoked }: LinkRow): Promise<Actor | null> {
    if (!post || revoked) return null;
    const actor: Actor = { accountId, name, ...post, via: 'link' };
    return (await this.cases.maySee(caseId, actor)) ? actor : null;
  }

  async read({ caseId, actor, asked, expiresAtMs, ...reached }: OpenLink): Promise<Opened> {
    const [hazard, history] = await Promise.all([
      this.cases.view(caseId, actor),
      this.cases.history(caseId, 0, longestStory),
    ]);
    const { name, unitName, unitId } = actor;
    return {
      hazard: withLinkEvents(hazard),
      history: history.filter(({ quiet }) => !quiet),
      reader: { name, unitName, unitId },
      address: maskedAddress(reached),
      asked,
      expiresAtMs,
    };
  }

  /**
   * One act, confirmed by its code: the form of an event and `code` beside its fields. The same command again answers
   * `replayed`. A form that is not in order costs no try. Problem 400 INVALID_INPUT, 403 EVENT_NOT_FROM_A_LINK,
   * 422 CODE_WRONG, CODE_EXPIRED; further those of `HazardsService.act`.
   */
  async act(link: OpenLink, { code, ...form }: Record<string, unknown>): Promise<{ view: View; replayed: boolean }> {
    const event = await this.forms.read(form);
    if (!linkEvents.includes(event.type)) throw notFromALink(event.type);
    if (typeof code !== 'string' || !/^\d{6}$/.test(code)) throw codeMalformed();
    await this.codes.spend(link, { event: event.type, commandId: event.commandId, code });
    const { view, replayed } = await this.hazards.act(link.caseId, event, link.actor);
    return { view: withLinkEvents(view), replayed };
  }
}

function withLinkEvents(view: View): View {
  return { ...view, actions: view.actions.filter(({ event }) => linkEvents.includes(event)) };
}
