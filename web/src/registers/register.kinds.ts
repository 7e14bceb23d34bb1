/** 一单四制 as one finds them: the list, and what was assigned, kept, closed out and is to be named. */
export const registerKinds = {
  list: {
    name: '清单',
    path: '/hazards/registers/list',
    purpose: '列入重大事故隐患清单的隐患；还没有交办的，写明应在什么时候以前交办。',
  },
  assignments: {
    name: '交办',
    path: '/hazards/registers/assignments',
    purpose: '每一份交办函一行；配合单位的任务另列。',
  },
  closeOuts: { name: '销号', path: '/hazards/registers/close-outs', purpose: '已经批准销号的隐患，谁核查、谁批准。' },
  bulletins: {
    name: '通报',
    path: '/hazards/registers/bulletins',
    purpose: '逾期没有销号的重大事故隐患，应当列入通报。',
  },
} as const;

export type RegisterKind = keyof typeof registerKinds;

/** The register at an address; nothing for an address of none. */
export function registerAt(pathname: string): RegisterKind | undefined {
  const kinds = Object.keys(registerKinds) as RegisterKind[];
  return kinds.find((kind) => registerKinds[kind].path === pathname);
}
