import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Actor } from '../../workflows/kit/types.js';
import { HazardsService } from '../hazards/hazards.service.js';
import { Problem } from '../platform/errors.js';
import { actForms, evidenceOf } from './act.forms.js';
import type { Cast } from './cast.js';
import { EvidenceStore } from './evidence.store.js';
import type { ScriptedHazard } from './script/city.script.js';
import type { Step } from './script/life.js';

type ValidEvent = Parameters<HazardsService['begin']>[0];

const commands = '3f9a3c1e-7b52-5d0c-8f1d-54c7a2f9b6e0';

/** How far a hazard has come. */
export interface LivedHazard {
  scripted: ScriptedHazard;
  /** Null before its first act. */
  caseId: string | null;
  dueOn: string | null;
  /** Why it went no further than its script; null while it follows it. */
  refused: string | null;
}

/** When it is, for everybody who acts in one sitting. */
export interface Moment {
  nowMs: number;
  calendar: WorkCalendar;
  cast: Cast;
}

/** Lets one person do one act, by the door people use. */
@Injectable()
export class HazardLiving {
  constructor(
    private readonly hazards: HazardsService,
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

  async #send(hazard: LivedHazard, step: Step, { nowMs, calendar, cast }: Moment): Promise<void> {
    const { scripted } = hazard;
    const by = cast.playing(step.by, scripted);
    const today = calendar.localDate(nowMs);
    const form = actForms[step.type]!({
      hazard: scripted,
      wish: step.wish,
      by,
      nowMs,
      today,
      dueOn: hazard.dueOn ?? today,
      enterpriseUnitId: cast.unitIdOfEnterprise(scripted.enterprise),
      ownerUnitId: cast.leadDepartmentOf(scripted.enterprise),
      otherUnitId: cast.departmentBeside(scripted.enterprise),
      verifiers: [cast.playing('firstInspector', scripted), cast.playing('secondInspector', scripted)],
    });
    const evidence = await this.#shown(step.type, scripted, by);
    const event = {
      type: step.type,
      commandId: v5(`${scripted.place}:${step.sitting}`, commands),
      ...form,
      ...evidence,
    } as ValidEvent;
    if (hazard.caseId) await this.hazards.act(hazard.caseId, event, by);
    else hazard.caseId = (await this.hazards.begin(event, by)).view.id;
    hazard.dueOn = datedBy(step.type, form) ?? hazard.dueOn;
  }

  async #shown(type: string, { enterprise }: ScriptedHazard, by: Actor): Promise<Record<string, string[]>> {
    const shown: Record<string, string[]> = {};
    for (const [field, kind] of Object.entries(evidenceOf[type] ?? {})) {
      shown[field] = [await this.evidence.upload(kind, enterprise.sector, by)];
    }
    return shown;
  }
}

/** The date an act sets; what is only asked for sets none. */
function datedBy(type: string, form: Record<string, unknown>): string | undefined {
  if (type === 'ASSIGN' || type === 'REASSIGN') return form['dueOn'] as string;
  return type === 'APPROVE_EXTENSION' ? (form['newDueOn'] as string) : undefined;
}
