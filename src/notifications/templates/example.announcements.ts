/** Invented data of each announcement, for the page that shows every mail. */
export const exampleAnnouncements: readonly { notice: string; data: Readonly<Record<string, unknown>> }[] = [
  {
    notice: 'audit',
    data: {
      day: '2026-12-08',
      cases: 1_204,
      due: 86,
      fired: 81,
      overtaken: 4,
      missing: 1,
      maxMs: 41_000,
      fromMs: Date.UTC(2026, 11, 7, 0, 30),
      toMs: Date.UTC(2026, 11, 8, 0, 30),
      notices: { owed: 210, delivered: 204, withdrawn: 4, underWay: 2, failed: 0 },
      openFindings: 1,
      findings: [
        {
          code: 'missing',
          kind: 'rung.L2',
          title: '储罐区可燃气体报警器停用',
          dueAtMs: Date.UTC(2026, 11, 8, 1),
        },
      ],
    },
  },
  {
    notice: 'seal',
    data: {
      n: 12,
      takenAtMs: Date.UTC(2026, 10, 30, 16),
      virtual: false,
      previousRoot: '01'.repeat(32),
      leaves: 7,
      leavesRoot: '02'.repeat(32),
      root: 'abcdef0123456789'.repeat(4),
    },
  },
  {
    notice: 'standstill',
    data: {
      sinceMs: Date.UTC(2026, 11, 4, 10),
      noticedMs: Date.UTC(2026, 11, 7, 0, 30),
      untilMs: Date.UTC(2026, 11, 7, 2, 30),
      notices: 3,
    },
  },
];
