import { templates } from '../../notifications/templates/catalogue.js';
import { exampleAnnouncements } from '../../notifications/templates/example.announcements.js';
import { exampleFacts } from '../../notifications/templates/example.facts.js';
import { renderAnnouncement, renderDigest, renderNotice } from '../../notifications/templates/render.js';

const caseId = '0190b6a0-0000-7000-8000-000000000001';
const site = 'https://bihuan.example';
const reader = { name: '周安', unitName: '四季红镇先行加油站' };

/** A rendered example of every notice, as plain text; each holds both languages. */
export function noticesPage(): string {
  const sections = templates.map(({ notice }) => {
    const { subject, text } = renderNotice({ caseId, notice, data: exampleFacts(notice) }, reader, site);
    return mail(notice, subject, text);
  });
  const several = ['urge', 'limitPassed', 'reminder'].map((notice) => ({
    caseId,
    notice,
    data: exampleFacts(notice),
  }));
  const gathered = renderDigest(several, reader, site);
  const announced = exampleAnnouncements.map(({ notice, data }) => {
    const { subject, text } = renderAnnouncement(notice, data, { name: '安守底', unitName: '市安委会办公室' });
    return mail(notice, subject, text);
  });
  const all = [heading, ...sections, mail('gathered', gathered.subject, gathered.text), ...announced];
  return `${all.join('\n\n')}\n`;
}

const heading = [
  '# 通知样例 · Every notice, rendered',
  '由 `npm run generate` 从模板生成，请勿手改；人员、单位和隐患均为虚构。Generated from the templates; do not edit. People, units and hazards are invented.',
  '中文在前，英文在后；同一邮件还有 HTML 正文，内容相同。Chinese first; each mail has an HTML body that says the same. `gathered` is what one person gets when several notices ask at once.',
].join('\n\n');

function mail(notice: string, subject: string, text: string): string {
  return [`## ${notice}`, `**${subject.replaceAll('|', '\\|')}**`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``].join(
    '\n\n',
  );
}
