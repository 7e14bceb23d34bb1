import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { assignmentForm, basisForm, picture, reportForm } from './example.hazard.js';
import type { World } from './world.js';

const demoPrincipal = 'xianxing.principal';

type Form = Record<string, unknown>;

/** One hazard told through HTTP: who sends what, with the forms filled in as a careful person would. */
export class Story {
  private constructor(
    private readonly world: World,
    readonly id: string,
    readonly enterpriseId: string,
    /** The account of the responsible enterprise's principal. */
    readonly principal: string,
  ) {}

  /** An inspector reports a hazard of the demonstration fuel station. */
  static async reported(world: World, form: Form = {}, by = 'yingji.inspector1'): Promise<Story> {
    const enterpriseId = await enterprise(world);
    const photo = await upload(world, by);
    const body = {
      ...reportForm,
      commandId: randomUUID(),
      enterpriseUnitId: enterpriseId,
      foundAtMs: world.clock.now - 3_600_000,
      photos: [photo],
      ...form,
    };
    const response = await (await world.as(by)).post('/api/hazards').send(body);
    if (response.status !== 201) throw new Error(`report: ${JSON.stringify(response.body)}`);
    return new Story(world, response.body.id, enterpriseId, demoPrincipal);
  }

  /** Takes up a hazard that came in by another way; its principal must be able to sign in. */
  static async of(world: World, id: string, principal = demoPrincipal): Promise<Story> {
    return new Story(world, id, await enterprise(world, principal), principal);
  }

  /** Sends any event; the revision is left out unless the form names one. */
  async send(by: string, type: string, form: Form = {}): Promise<Response> {
    const body = { type, commandId: randomUUID(), ...form };
    return (await this.world.as(by)).post(`/api/hazards/${this.id}/events`).send(body);
  }

  /** Sends an event that must be accepted. */
  async does(by: string, type: string, form: Form = {}): Promise<Response> {
    const response = await this.send(by, type, form);
    if (response.status !== 201) throw new Error(`${type} by ${by}: ${JSON.stringify(response.body)}`);
    return response;
  }

  async view(by = 'anweiban1') {
    return (await (await this.world.as(by)).get(`/api/hazards/${this.id}`)).body;
  }

  async history(by = 'anweiban1') {
    return (await (await this.world.as(by)).get(`/api/hazards/${this.id}/history`)).body.items;
  }

  async file(by: string): Promise<string> {
    return upload(this.world, by);
  }

  async basis(scan?: string): Promise<void> {
    const scans = [scan ?? (await this.file('yingji.inspector1'))];
    await this.does('yingji.inspector1', 'ENTER_BASIS', { ...basisForm, scans });
    await this.does('yingji.inspector2', 'CONFIRM_BASIS');
  }

  async determinedMajor(scan?: string): Promise<void> {
    await this.basis(scan);
    await this.does('yingji.leader', 'DETERMINE', { level: 'major', opinion: '经研究认定为重大事故隐患。' });
  }

  /** @param days from today until the due date */
  async assigned(days: number): Promise<void> {
    await this.does('yingji.leader', 'ASSIGN', await this.assignment(days));
  }

  async assignment(days: number): Promise<Form> {
    const units = this.world.service(OrganisationsService);
    return {
      responsibleUnitId: this.enterpriseId,
      assigningUnitId: units.unitIdOf('emergency-management'),
      supervisingUnitId: units.unitIdOf('emergency-management'),
      dueOn: await this.day(days),
      ...assignmentForm,
    };
  }

  async plan(days: number): Promise<Form> {
    return {
      ...planForm,
      milestones: [{ name: '设备到货', dueOn: await this.day(days) }],
      workersToldOn: await this.day(0),
    };
  }

  /** From the assignment to the fix under way. */
  async underway(days: number): Promise<void> {
    await this.assigned(days);
    await this.does(this.principal, 'ACKNOWLEDGE');
    await this.dualReported();
    await this.does(this.principal, 'SUBMIT_PLAN', await this.plan(Math.max(1, days - 2)));
    await this.does('yingji.leader', 'APPROVE_PLAN');
  }

  /** 双报告: to the department and to the workers' congress, as an enterprise with a major hazard must. */
  async dualReported(): Promise<void> {
    for (const to of ['department', 'workersCongress']) {
      const evidence = [await this.file(this.principal)];
      await this.does(this.principal, 'REPORT_DUAL', { to, reportedOn: await this.day(0), evidence });
    }
  }

  async closeout(): Promise<Form> {
    return { ...closeoutForm, afterPhotos: [await this.file(this.principal)] };
  }

  async accountId(account: string): Promise<string> {
    return (await (await this.world.as(account)).get('/api/me')).body.accountId;
  }

  async verifiers(...accounts: string[]): Promise<Form> {
    return { verifierAccountIds: await Promise.all(accounts.map((account) => this.accountId(account))) };
  }

  async verdict(by: string, form: Form = {}): Promise<Form> {
    return {
      opinion: '现场测试报警正常，整改到位。',
      items: [{ item: '3 台探测器通电并能报警', passed: true }],
      onSiteAtMs: this.world.clock.now,
      sitePhotos: [await this.file(by)],
      ...form,
    };
  }

  /** From the fix to the proved close-out. */
  async closed(): Promise<void> {
    await this.does(this.principal, 'SUBMIT_CLOSEOUT', await this.closeout());
    await this.does('yingji.leader', 'START_VERIFY', await this.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    await this.does('yingji.inspector2', 'PASS', await this.verdict('yingji.inspector2'));
    await this.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
  }

  /** The local date so many days from now. */
  async day(days: number): Promise<string> {
    return new Date(this.world.clock.now + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  }
}

/** The enterprise that the demonstration's principal answers for. */
async function enterprise(world: World, principal = demoPrincipal): Promise<string> {
  return (await (await world.as(principal)).get('/api/me')).body.unitId;
}

async function upload(world: World, by: string): Promise<string> {
  const response = await (await world.as(by)).post('/api/files').attach('file', picture, 'site.png');
  if (response.status !== 201) throw new Error(`upload by ${by}: ${JSON.stringify(response.body)}`);
  return response.body.fileId;
}

const planForm = {
  goals: '恢复罐区气体检测',
  methods: '更换 3 台探测器',
  funds: '3 万元，已采购',
  organisation: '设备科，王工',
  schedule: '按节点完成',
  safetyAndContingency: '人工巡检，配备便携式检测仪',
  causeAnalysis: '探测器老化，未列入定期检定计划。',
  fiveElements: {
    responsibility: '主要负责人负责',
    measures: '更换并接入',
    funds: '自筹 3 万元',
    timeLimit: '按期完成',
    contingency: '每两小时巡检一次',
  },
};

const closeoutForm = {
  measuresDone: '1. 更换探测器 3 台；2. 接入控制室。',
  selfAssessment: '已完成整改，自查合格。',
  actualCostFen: 3_000_000,
};
