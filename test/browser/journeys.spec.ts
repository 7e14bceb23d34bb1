import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { Story } from '../support/story.js';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { attach, choose, names, pick, planParts, send } from './hand.js';
import { Room } from './room.js';

inBrowser('one journey per user', () => {
  let room: Room;
  let story: Story;

  beforeAll(async () => {
    room = await Room.open();
    story = await Story.reported(room.world);
    await story.determinedMajor();
    await story.assigned(30);
  });
  afterAll(() => room?.close());

  it('an inspector is told what is missing, keeps what he typed over a reload, and reports', async () => {
    const page = await room.sits('caowei.inspector1', '/report', widths.phone);
    await send(page, '上报隐患');
    await page.getByText('还有 6 处需要处理').waitFor();
    await page.getByRole('button', { name: '隐患名称：请填写' }).click();
    await page.keyboard.type('氨制冷机房报警联动失效');
    await page.getByLabel('隐患具体情况').fill('氨气浓度报警后事故风机不启动。');
    await choose(page, '行业领域', '工贸企业');
    await choose(page, '来源', '日常监督检查发现');
    await page.getByLabel('具体部位或场所').fill('制冷机房');
    await page.getByLabel('隐患单位').fill('安泰');
    await page.getByTitle('草尾镇安泰米业有限公司').click();
    await page.getByLabel('重大事故隐患').check();
    await page.reload();
    expect(await page.getByLabel('隐患名称').inputValue()).toBe('氨制冷机房报警联动失效');
    await send(page, '上报隐患');
    await page.getByRole('button', { name: '现场照片：上传至少一张现场照片' }).waitFor();
    await attach(page, 'before');
    await send(page, '上报隐患');
    await page.getByText('已办理：上报隐患').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('氨制冷机房报警联动失效');
  });

  it('a principal signs for the task, and mends a plan that was refused where the refusal points', async () => {
    const page = await room.sits('xianxing.principal', `/hazards/${story.id}`, widths.phone);
    await send(page, '签收整改任务');
    await page.getByText('已办理：签收整改任务').waitFor();
    for (const part of planParts) await page.getByLabel(part, { exact: true }).fill('已落实');
    await page.getByLabel('节点', { exact: true }).fill('设备到货');
    await pick(page, '完成日期', await story.day(-1));
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
    await send(page, '报送治理方案');
    await page.getByRole('button', { name: '治理节点 · 第 1 项 · 完成日期：不能早于今天' }).waitFor();
    await page.getByText('向职工通报日期（重大隐患必填）').waitFor();
    await page.getByRole('button', { name: '向职工通报日期：请选择' }).waitFor();
    await pick(page, '向职工通报日期', await story.day(1));
    await pick(page, '完成日期', await story.day(40));
    await send(page, '报送治理方案');
    await page.getByRole('button', { name: '向职工通报日期：填已经通报的日期，不能晚于今天' }).waitFor();
    expect(sent).toEqual([]);
    await pick(page, '向职工通报日期', await story.day(0));
    await send(page, '报送治理方案');
    await page.getByRole('button', { name: '治理节点：' }).waitFor();
    await pick(page, '完成日期', await story.day(20));
    await send(page, '报送治理方案');
    await page.getByText('已办理：报送治理方案').waitFor();
    await story.dualReported();
    await story.does('yingji.leader', 'APPROVE_PLAN');
  });

  it('whoever was overtaken sees by what, loses nothing and sends again', async () => {
    const page = await room.sits('xianxing.principal', `/hazards/${story.id}`);
    await page.getByLabel('整改措施完成情况').fill('1. 更换探测器；2. 接入控制室');
    await page.getByLabel('自评结论').fill('自查合格');
    await page.getByLabel('实际投入资金').fill('30000');
    await attach(page, 'after');
    await story.does('xianxing.safety', 'LOG_PROGRESS', { text: '探测器已装好', percent: 90 });
    await send(page, '申请销号');
    await page.getByText('许安油 填报整改进展').waitFor();
    await page.getByRole('button', { name: '已看过，仍按我填写的提交' }).click();
    await page.getByText('已办理：申请销号').waitFor();
    const line = (await story.history()).at(-1);
    expect(line).toMatchObject({ event: 'SUBMIT_CLOSEOUT', payload: { actualCostFen: 3_000_000 } });
  });

  it('a supervisor names verifiers of two units; a verifier cannot pass what failed', async () => {
    const supervisor = await room.sits('yingji.leader', `/hazards/${story.id}`);
    await names(supervisor, '核查人员', '郑复核', '冯工地');
    await send(supervisor, '指派核查');
    await supervisor.getByText('已办理：指派核查').waitFor();
    const verifier = await room.sits('yingji.inspector2', `/hazards/${story.id}`, widths.phone);
    await verifier.getByLabel('复查意见').fill('现场测试报警正常');
    await verifier.getByLabel('合格', { exact: true }).first().check();
    await verifier.getByLabel('不合格').nth(1).check();
    await verifier.getByRole('button', { name: '现在', exact: true }).click();
    await attach(verifier, 'after');
    await send(verifier, '通过验收');
    await verifier.getByRole('button', { name: '逐项结果：有不合格的项目' }).waitFor();
    await verifier.getByLabel('合格', { exact: true }).nth(1).check();
    await send(verifier, '通过验收');
    await verifier.getByText('已办理：通过验收').waitFor();
  });

  it('the committee office sees why the rest is closed to it, and closes the case', async () => {
    const page = await room.sits('anweiban1', `/hazards/${story.id}`);
    await page.getByText('现在不能办理的事项').click();
    await page.getByRole('button', { name: '重新交办' }).waitFor();
    expect(await page.getByRole('button', { name: '重新交办' }).isDisabled()).toBe(true);
    await page.getByLabel('审批意见').fill('同意销号');
    await send(page, '批准销号');
    await page.getByText('已办理：批准销号').waitFor();
    expect((await story.view()).state.lifecycle.code).toBe('closed');
  });

  it('a draft waits for who began it; to a colleague it is somebody else’s work', async () => {
    const colleague = await room.world.as('yingji.inspector1');
    const draft = { type: 'SAVE_DRAFT', commandId: randomUUID(), title: '写了一半的隐患' };
    expect((await colleague.post('/api/hazards').send(draft)).status).toBe(201);
    const own = await room.sits('yingji.inspector1', '/');
    await own.getByRole('region', { name: '近期到期' }).getByText('写了一半的隐患').waitFor();
    const page = await room.sits('yingji.leader', '/');
    const waiting = page.getByRole('region', { name: '等别人' });
    await waiting.getByRole('listitem').filter({ hasText: '写了一半的隐患' }).getByText('等起草人上报').waitFor();
    expect(await page.getByText('写了一半的隐患').count()).toBe(1);
  });

  it('no screen complained, and none asked for anything from elsewhere', () => {
    expect(room.complaints).toEqual([]);
  });
});
