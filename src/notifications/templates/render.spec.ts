import { describe, expect, it } from '@jest/globals';
import { tellings as firstTellings } from '../../../workflows/hazard/v1/hazard.tellings.js';
import { tellings } from '../../../workflows/hazard/v2/hazard.tellings.js';
import { templates } from './catalogue.js';
import { exampleFacts } from './example.facts.js';
import { NoticeFacts } from './notice-facts.js';
import { renderDigest, renderNotice } from './render.js';

const caseId = '0190b6a0-0000-7000-8000-000000000001';
const site = 'https://bihuan.example';
const reader = { name: '周安', unitName: '四季红镇先行加油站' };
const full = {
  title: '卸油区未设防静电接地 <b>',
  enterpriseName: '四季红镇先行加油站',
  level: 'major',
  dueAtMs: Date.UTC(2026, 11, 4, 16),
  wdLeft: 6,
  rung: 'R2',
  nextRung: 'R3',
  limit: 'verify.limit',
  clause: '《判定标准》第三条',
  nextStep: '完成接地改造并上传整改后照片',
  ownerUnitName: '市应急管理局',
  stateName: '整改中',
  actorName: '李明',
  actorUnitName: '市应急管理局',
  reason: '材料不全',
};
const kinds =
  'factsCompleted basisEntered rejectionProposed lookbackPassed replyRecorded ' +
  'hazardReported determined rejected assigned returned acknowledged planSubmitted planReturned planApproved ' +
  'extensionRequested extensionApproved extensionRejected closeoutSubmitted verificationStarted verificationPassed ' +
  'verificationFailed closed closeRejected lookbackFailed reassigned reminder urge limitPassed digest ' +
  'transferred transferAccepted transferReturned ownerDecided partySucceeded disputeFiled disputeResolved expertsInvited levelChanged voidProposed voidRejected voided merged closedByClosure accidentRecorded accidentFreezeLifted signatureRefused obstructionRecorded sampledForLookback ' +
  'subtaskAssigned subtaskSubmitted subtaskAccepted subtaskReturned verificationPartlyPassed productionStopped resumeApplied resumeApproved resumeRejected suspensionProposed productionSuspended suspensionEnded powerCutOrdered powerCutLifted ' +
  'windowCloses progressMissing rungLetter rungBulletin rungInterview rungListing rungStop rungReferral dangerDeclared refusalRecorded dangerEnded ' +
  'measureToSign measureSigned measureIssued measureReplyDue measureAnswered measureWithdrawn recipientUnreachable';

describe('notice texts', () => {
  it('has words for every kind and for no other', () => {
    expect(templates.map(({ notice }) => notice)).toEqual(kinds.split(' '));
  });

  it('has words for everything the hazard workflow tells', () => {
    const written = new Set(templates.map(({ notice }) => notice));
    expect(
      [...Object.values(firstTellings), ...Object.values(tellings)].filter(({ notice }) => !written.has(notice)),
    ).toEqual([]);
  });

  it.each([...kinds.split(' '), 'aKindNobodyWroteWordsFor'])(
    '%s reads in both languages, with and without facts',
    (notice) => {
      for (const data of [full, {}, { wdLeft: Number.NaN, dueAtMs: 'soon', title: '' }]) {
        const { subject, text, html } = renderNotice({ caseId, notice, data }, reader, site);
        for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|NaN|null|\[object|Invalid|！/);
        expect(subject).toMatch(/\p{Script=Han}/u);
        expect(text).toContain(`${site}/hazards/${caseId}`);
        expect(text).toMatch(/Next: [A-Z\p{Script=Han}]/u);
        expect(text.indexOf('查看与办理')).toBeLessThan(text.indexOf('Next: '));
      }
    },
  );

  it.each(kinds.split(' '))('%s says what, who, when, how long, by which rule, what next and where', (notice) => {
    const data = exampleFacts(notice);
    const { subject, text, html } = renderNotice({ caseId, notice, data }, reader, site);
    const [headline, what, when] = subject.split('｜');
    expect([headline, what]).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      '四季红镇先行加油站：卸油区未设防静电接地',
    ]);
    expect(when).toMatch(/^\d{4}年\d+月\d+日（周.）前 · (还剩|逾期) \d+ 个工作日$/);
    const page = `${site}/${notice.startsWith('measure') ? 'measures' : 'hazards'}/${caseId}`;
    for (const part of [headline!, when!, '下一步', page]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    const asks = typeof data['nextRung'] === 'string';
    if (asks) {
      for (const part of [/^规则：\p{Script=Han}/mu, /^逾期不办：将升级为：\p{Script=Han}/mu])
        expect(text).toMatch(part);
      for (const part of [/Rule: [a-z]/, /If nothing is done: [a-z]/]) expect(text).toMatch(part);
    }
    expect(text).toMatch(/\d+ working days? (left|overdue)/);
    expect(text).toMatch(/Next: \S/);
    const english = text.slice(text.indexOf('Next: ')).split('\n')[0]?.replaceAll('市应急管理局', 'The bureau');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(text.indexOf('下一步')).toBeLessThan(text.indexOf('Next: '));
  });

  it.each([
    ['reminder urge digest rungLetter rungBulletin rungInterview rungListing rungReferral measureReplyDue', '四十一'],
    ['rungStop dangerDeclared productionStopped', '六十五'],
    ['powerCutOrdered', '七十'],
  ])('%s name the duty that the law sets', (notices, article) => {
    for (const notice of notices.split(' ')) {
      const { text } = renderNotice({ caseId, notice, data: exampleFacts(notice) }, reader, site);
      expect(text).toMatch(new RegExp(`^法定义务：.*《安全生产法》第${article}条`, 'mu'));
      expect(text).toMatch(/Duty by law: [a-z]/);
    }
  });

  it('a limit of an authority names its own ground and borrows none', () => {
    const { text } = renderNotice({ caseId, notice: 'limitPassed', data: exampleFacts('limitPassed') }, reader, site);
    expect(text).toMatch(/^依据：鄂安〔2010〕20号第十条$/mu);
    const late = renderNotice({ caseId, notice: 'digest', data: { ...full, clause: null } }, reader, site);
    for (const said of [text, late.text]) expect(said).not.toContain('法定义务');
    expect(late.text).not.toContain('依据：');
  });

  it('says what, who and when in the subject, and the date twice', () => {
    const { subject, text, html } = renderNotice({ caseId, notice: 'reminder', data: full }, reader, site);
    expect(subject).toBe(
      '到期预警：请按时完成整改｜四季红镇先行加油站：卸油区未设防静电接地 <b>｜2026年12月4日（周五）前 · 还剩 6 个工作日',
    );
    expect(text).toContain('整改时限：2026年12月4日（周五）前 · 还剩 6 个工作日');
    expect(text).toContain('Due: 4 December 2026 (6 working days left).');
    expect(text).toContain('逾期不办：将升级为：临期提醒');
    expect(html).toContain('卸油区未设防静电接地 &lt;b&gt;');
  });

  it('reads what the hazard workflow says', () => {
    const said = {
      ...full,
      dueAtMs: undefined,
      dueOn: '2026-12-04',
      rung: null,
      limit: 'remind.R3',
      stateName: undefined,
      state: 'rectifying',
    };
    const reminder = renderNotice({ caseId, notice: 'reminder', data: said }, reader, site);
    expect(reminder.subject).toMatch(/^临期提醒：.*2026年12月4日（周五）前 · 还剩 6 个工作日$/);
    expect(reminder.text).toContain('状态：整改中');
    const own = { ...said, limit: 'ack.limit', limitAtMs: Date.UTC(2026, 10, 25, 16) };
    const passed = renderNotice({ caseId, notice: 'limitPassed', data: own }, reader, site);
    expect(passed.text).toContain('签收时限（2026年11月25日（周三）前）已过，尚未办理。');
    expect(renderDigest([{ caseId, notice: 'digest', data: own }], reader, site).text).toContain('签收时限');
    expect(
      renderDigest([{ caseId, notice: 'digest', data: { ...said, limit: 'digest' } }], reader, site).text,
    ).toContain('已超过整改时限');
  });

  it('a measure leads to its own page, names the hazard it is about and says by when to sign', () => {
    const data = {
      ...exampleFacts('measureToSign'),
      ...{ state: 'drafted', rung: 'verify.limit', measureKind: 'letter', aboutCaseId: 'of-the-hazard' },
      ...{ dueOn: null, wdLeft: null, limit: 'measure.sign', limitAtMs: Date.UTC(2026, 11, 4, 16), limitWdLeft: 3 },
    };
    const { subject, text } = renderNotice({ caseId, notice: 'measureToSign', data }, reader, site);
    expect(subject).toMatch(/^督办函待签批｜四季红镇先行加油站：卸油区.*｜2026年12月4日（周五）前 · 还剩 3 个工作日$/);
    expect(text).toContain(`${site}/measures/${caseId}`);
    for (const row of ['状态：待签批', '办理时限：2026年12月4日（周五）前 · 还剩 3 个工作日', '规则：签批时限']) {
      expect(text).toContain(row);
    }
  });

  it.each([
    [-3, '逾期 3 个工作日', '3 working days overdue'],
    [-1, '逾期 1 个工作日', '1 working day overdue'],
    [0, '今天到期', 'due today'],
    [1, '还剩 1 个工作日', '1 working day left'],
  ])('counts %i working days in words', (wdLeft, zh, en) => {
    const { due } = new NoticeFacts({ ...full, wdLeft });
    expect([due?.zh, due?.en]).toEqual([`2026年12月4日（周五）前 · ${zh}`, `4 December 2026 (${en})`]);
  });

  it('puts every case of a digest into one letter, in order', () => {
    const cases = ['甲厂', '乙厂', '丙厂'].map((enterpriseName, n) => ({
      caseId: `${caseId.slice(0, -1)}${n}`,
      notice: 'digest',
      data: { ...full, enterpriseName, wdLeft: -n - 1 },
    }));
    const { subject, text } = renderDigest(cases, reader, site);
    expect(subject).toBe('逾期事项汇总：3 件｜甲厂：卸油区未设防静电接地 <b> 等');
    expect(cases.map(({ caseId }) => text.indexOf(caseId))).toEqual(
      cases.map(({ caseId }) => text.indexOf(caseId)).sort((a, b) => a - b),
    );
    expect(text.match(/\/hazards\//g)).toHaveLength(3);
    expect(text).toContain(
      '2. 核查验收时限已过，请立即办理｜乙厂：卸油区未设防静电接地 <b>｜2026年12月4日（周五）前 · 逾期 2 个工作日',
    );
  });

  it('puts what else is asked into the same letter: a table says what, by when and where', () => {
    const cases = ['urge', 'limitPassed'].map((notice) => ({ caseId, notice, data: exampleFacts(notice) }));
    const { subject, html } = renderDigest(cases, reader, site);
    expect(subject).toMatch(/^待办事项汇总：2 件｜/);
    const table = html.slice(html.indexOf('<table>'), html.indexOf('</table>'));
    expect(table).toContain('逾期催办：请书面说明原因');
    expect(table).toContain('2026年11月27日（周五）前 · 逾期 2 个工作日');
    expect(table.match(new RegExp(`href="${site}/hazards/${caseId}"`, 'g'))).toHaveLength(2);
  });

  it('says why it comes to somebody it was not first meant for', () => {
    const forwarded = '本通知原应发给主要负责人，该岗位空缺，现转送您。';
    expect(renderNotice({ caseId, notice: 'urge', data: full }, { ...reader, forwarded }, site).text).toContain(
      forwarded,
    );
  });

  it.each([
    ['rungListing', 'trigger.recurrence', '再次出现的同类重大事故隐患'],
    ['rungStop', 'trigger.danger', '存在现实危险'],
    ['rungReferral', 'trigger.accident', '发生生产安全事故'],
  ])('says overdue in %s of what is overdue, and of nothing else', (notice, limit, happened) => {
    const of = (data: object) => templates.find((one) => one.notice === notice)!.zh(new NoticeFacts({ ...data }));
    expect(of({ limit: 'rung.L5' }).headline).toContain('逾期');
    const { headline, story } = of({ limit });
    expect([headline.includes('逾期'), story.includes('逾期'), story.includes(happened)]).toEqual([false, false, true]);
  });
});
