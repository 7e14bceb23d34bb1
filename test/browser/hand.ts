import type { Page } from 'playwright-core';
import { sitePhoto } from './pictures.js';

/** Every part of a plan that is written in words, by its label. */
export const planParts = [
  ...['治理的目标和任务', '采取的方法和措施', '经费和物资的落实', '负责治理的机构和人员', '治理的时限和要求'],
  ...['安全措施和应急预案', '责任', '措施', '资金', '时限', '预案'],
];

/** Presses the button of the form in view. */
export async function send(page: Page, verb: string): Promise<void> {
  await page.locator('form').getByRole('button', { name: verb, exact: true }).click();
}

export async function choose(page: Page, field: string, answer: string): Promise<void> {
  await page.getByLabel(field).click();
  await page.getByTitle(answer, { exact: true }).click();
}

/** @param day `YYYY-MM-DD` */
export async function pick(page: Page, field: string, day: string): Promise<void> {
  await page.getByLabel(field).fill(day);
  await page.keyboard.press('Enter');
}

export async function attach(page: Page, state: 'before' | 'after'): Promise<void> {
  const photo = { name: `${state}.png`, mimeType: 'image/png', buffer: await sitePhoto(state) };
  await page.locator('input[type=file]').setInputFiles(photo);
  await page.getByText('移除第 1 个').waitFor();
}

/** Writes a name on the pad as a hand does, and takes it. */
export async function signs(page: Page): Promise<void> {
  const pad = page.getByLabel('签名板');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the page');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.7), { steps: 8 });
  await page.mouse.move(...at(0.7, 0.3), { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: '用这个签名' }).click();
  await page.getByRole('button', { name: '重签' }).waitFor();
}

/** Names officers in a field that searches for them. */
export async function names(page: Page, field: string, ...officers: string[]): Promise<void> {
  for (const officer of officers) {
    await page.getByLabel(field).click();
    await page.keyboard.type(officer);
    await page.locator('.ant-select-item-option', { hasText: officer }).click();
  }
  await page.keyboard.press('Escape');
}
