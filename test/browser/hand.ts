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
