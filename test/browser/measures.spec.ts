import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Measures } from '../support/measures.js';
import { Story } from '../support/story.js';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { photograph } from './pictures.js';
import { Room } from './room.js';

inBrowser('measures on screen', () => {
  let room: Room;
  let id: string;

  beforeAll(async () => {
    room = await Room.open();
    const story = await Story.reported(room.world);
    id = await new Measures(room.world).drafted(story, { against: 'enterprise' });
  });
  afterAll(() => room?.close());

  it('wait on the work page in the frame that hazards have', async () => {
    const page = await room.sits('anweiban1', '/');
    const row = page.getByRole('region', { name: '督办措施' }).getByRole('listitem');
    expect(await row.innerText()).toMatch(/签批[\s\S]*督办函：[\s\S]*待签批，由您办理[\s\S]*本环节[\s\S]*个工作日/);
    await row.getByRole('button', { name: /^办理：签批，督办函/ }).click();
    await page.getByRole('heading', { level: 1, name: /^督办函：/ }).waitFor();
  });

  it.each(Object.entries(widths))(
    'say after an act on a %s what was recorded, who hears and what is next',
    async (device, width) => {
      const [verb, told, next] =
        device === 'desktop'
          ? ['签批', '已通知 安委办，邮件随后送达', '接下来等安委办编号印发，限于']
          : [
              '印发',
              '已通知 四季红镇先行加油站负责人、安委办，邮件随后送达',
              '接下来等四季红镇先行加油站书面答复，限于',
            ];
      const page = await room.sits('anweiban1', `/measures/${id}`, width);
      await page.getByRole('button', { name: verb, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
      const said = page.getByRole('status').filter({ hasText: `已办理：${verb}` });
      await said.waitFor();
      for (const words of [/2026年12月1日（周二）09:00记入办理经过第 \d 号记录/, told, next])
        await said.getByText(words).waitFor();
      await photograph(page, `measure-done-${device}`);
      expect(await room.hindrances()).toEqual([]);
      // The page itself has been read again: its history has the line, and what is open is another act.
      await page.getByRole('region', { name: '办理经过' }).getByText(verb, { exact: true }).waitFor();
      await page.getByRole('button', { name: verb, exact: true }).waitFor({ state: 'detached' });
    },
  );

  it('no screen complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
