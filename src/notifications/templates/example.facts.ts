const due = { title: '卸油区未设防静电接地', enterpriseName: '四季红镇先行加油站', level: 'major', place: '卸油区' };

/** What a notice of one invented case may carry, every field that any words read. */
const everything = {
  ...due,
  state: 'rectifying',
  ownerUnitName: '市应急管理局',
  actorName: '李明',
  actorUnitName: '市应急管理局',
  atMs: Date.UTC(2026, 11, 1, 1),
  dueOn: '2026-12-04',
  wdLeft: 3,
  dueToday: false,
  nextStep: null,
  reason: null,
};

const late = { ...everything, wdLeft: -3, dueOn: '2026-11-26' };
const limit = {
  limit: 'verify.limit',
  limitAtMs: Date.UTC(2026, 10, 27, 16),
  limitWdLeft: -2,
  nextRung: 'digest',
  clause: '鄂安〔2010〕20号第十条',
};
const rung = (id: string, nextRung: string, more: object = {}) => ({
  ...late,
  limit: id === 'L1' ? 'urge' : `rung.${id}`,
  rung: id,
  nextRung,
  ...more,
});
const reply = { replyUntilMs: Date.UTC(2026, 11, 8, 16) };
const measure = (kind: string, more: object = {}) => ({
  ...late,
  rung: 'L2',
  nextRung: 'L3',
  measureKind: kind,
  aboutCaseId: '0190b6a0-0000-7000-8000-000000000002',
  ...more,
});

/** What is particular about a notice beside what every one carries. */
const particular: Record<string, object> = {
  reminder: { ...everything, limit: 'remind.R3', nextRung: 'L1' },
  windowCloses: { ...everything, wdLeft: 23, dueOn: '2027-01-04', limit: 'remind.R0', nextRung: 'L1' },
  progressMissing: { ...everything, wdLeft: 15, dueOn: '2026-12-22', limit: 'remind.R1', nextRung: 'L1' },
  limitPassed: { ...everything, ...limit },
  digest: { ...late, limit: 'digest', rung: 'L1', nextRung: 'L2' },
  urge: rung('L1', 'L2', reply),
  rungLetter: rung('L2', 'L3', { measureKind: 'letter', ...reply }),
  rungBulletin: rung('L3', 'L4', { measureKind: 'bulletin' }),
  rungInterview: rung('L4', 'L5', { measureKind: 'interview', ...reply }),
  rungListing: rung('L5', 'L6', { measureKind: 'listing' }),
  rungStop: rung('L6', 'L7', { measureKind: 'stop' }),
  rungReferral: rung('L7', 'digest', { measureKind: 'referral' }),
  measureToSign: measure('letter'),
  measureSigned: measure('letter'),
  measureIssued: measure('letter', reply),
  measureReplyDue: measure('letter', reply),
  measureAnswered: measure('letter'),
  measureWithdrawn: measure('letter', { reason: '隐患已销号' }),
  recipientUnreachable: {
    ...late,
    unreached: '四季红镇先行加油站主要负责人（zhou@xianxing.example）',
    unreachedNotice: '逾期催办：请书面说明原因',
    answer: '550 5.1.1 查无此人',
  },
};

/** What an example of this notice says; days are counted as on 1 December 2026. */
export function exampleFacts(notice: string): Readonly<Record<string, unknown>> {
  return { ...everything, ...particular[notice] };
}
