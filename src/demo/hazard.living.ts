import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Actor } from '../../workflows/kit/types.js';
import { DocumentIssueService } from '../documents/document-issue.service.js';
import { HazardsService } from '../hazards/hazards.service.js';
import { Problem } from '../platform/errors.js';
import { evidenceOf } from './act.evidence.js';
import { actForms } from './act.forms.js';
import type { Cast } from './cast.js';
import { EvidenceStore } from './evidence.store.js';
import type { Step } from './script/life.js';
import type { ScriptedHazard } from './script/scripted.hazard.js';
import type { Noted } from './writing.js';

type ValidEvent = Parameters<HazardsService['begin']>[0];

const commands = '3f9a3c1e-7b52-5d0c-8f1d-54c7a2f9b6e0';

/** How far a hazard has come. */
export interface LivedHazard {
  scripted: ScriptedHazard;
  /** Null before its first act. */
  caseId: string | null;
  dueOn: string | null;
  noted: Noted;
  /** Why it went no further than its script; null while it follows it. */
  refused: string | null;
}

/** When it is, for everybody who acts in one sitting. */
export interface Moment {
  nowMs: number;
  calendar: WorkCalendar;
  cast: Cast;
  /** Every hazard of the script, by its place. */
  all: readonly LivedHazard[];
}

/** Lets one person do one act, by the door people use. */
@Injectable()
export class HazardLiving {
  constructor(
    private readonly hazards: HazardsService,
    private readonly papers: DocumentIssueService,
    private readonly evidence: EvidenceStore,
  ) {}

  /** An act that the case refuses ends the script of that hazard: what it was refused for is kept, the city lives on. */
  async act(hazard: LivedHazard, step: Step, moment: Moment): Promise<void> {
    try {
      await this.#send(hazard, step, moment);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      hazard.refused = `${hazard.scripted.course}: ${step.type}: ${error.of.code} ${error.of.detail ?? ''}`;
    }
  }

  /** The server makes the paper; nobody fills it in. */
  async #issue(hazard: LivedHazard, { wish, sitting }: Step, by: Actor): Promise<void> {
    const command = { commandId: commandOf(hazard, sitting) };
    const copy = await this.papers.issue(hazard.caseId ?? '', wish.paper ?? 'inspectionRecord', command, by);
    hazard.noted.documentSeq = copy.documentSeq;
  }

  async #send(hazard: LivedHazard, step: Step, { nowMs, calendar, cast, all }: Moment): Promise<void> {
    const { scripted } = hazard;
    const by = cast.playing(step.by, scripted);
    if (step.type === 'ISSUE_DOCUMENT') return this.#issue(hazard, step, by);
    const today = calendar.localDate(nowMs);
    const form = actForms[step.type]!({
      hazard: scripted,
      wish: step.wish,
      by,
      nowMs,
      today,
      calendar,
      dueOn: hazard.dueOn ?? today,
      enterpriseUnitId: cast.unitIdOfEnterprise(scripted.enterprise),
      ownerUnitId: cast.leadDepartmentOf(scripted.enterprise),
      otherUnitId: cast.departmentBeside(scripted.enterprise),
      townUnitId: cast.unitIdOfTown(scripted.enterprise),
      coUnitId: cast.unitIdOfNeighbour(scripted.enterprise),
      twinCaseId: scripted.twin === undefined ? null : (all[scripted.twin]?.caseId ?? null),
      noted: hazard.noted,
      verifiers: [cast.playing('firstInspector', scripted), cast.playing('secondInspector', scripted)],
    });
    const evidence = await this.#shown(step, scripted, by);
    const event = {
      type: step.type,
      commandId: commandOf(hazard, step.sitting),
      ...form,
      ...evidence,
    } as ValidEvent;
    if (hazard.caseId === null) hazard.caseId = (await this.hazards.begin(event, by)).view.id;
    else {
      const { seq } = await this.hazards.commit(hazard.caseId, event, by);
      if (step.type === 'ADD_SUBTASK') hazard.noted.subtaskSeq = seq;
    }
    hazard.dueOn = datedBy(step.type, form) ?? hazard.dueOn;
  }

  async #shown(step: Step, { enterprise }: ScriptedHazard, by: Actor): Promise<Record<string, string[]>> {
    const shown: Record<string, string[]> = {};
    for (const [field, kind] of Object.entries(evidenceOf(step))) {
      shown[field] = [await this.evidence.upload(kind, enterprise.sector, by)];
    }
    return shown;
  }
}

function commandOf({ scripted }: LivedHazard, sitting: number): string {
  return v5(`${scripted.place}:${sitting}`, commands);
}

/** The date an act sets; what is only asked for sets none. */
function datedBy(type: string, form: Record<string, unknown>): string | undefined {
  if (type === 'ASSIGN' || type === 'REASSIGN') return form['dueOn'] as string;
  return type === 'APPROVE_EXTENSION' ? (form['newDueOn'] as string) : undefined;
}
