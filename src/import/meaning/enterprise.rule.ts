/** What a published enterprise name is worth. */
type EnterpriseName =
  | { kind: 'none' }
  /** One enterprise, named. */
  | { kind: 'named'; name: string }
  /** Somebody made unrecognisable by the publisher: 某铝业有限公司, 宁县一家加油站. */
  | { kind: 'anonymous'; name: string }
  /** Several in one cell: whom the hazard belongs to has to be said by a person. */
  | { kind: 'several'; name: string };

const kinds = '加油站|加油点|企业|公司|工厂|酒店|宾馆|餐馆|饭店|网吧|仓库|作坊|商店|商铺|门店|养老院|幼儿园|学校|医院';
const oneOfKind = new RegExp(`(?:^|[省市县区镇乡村])一[家处个]?(?:${kinds})$`);

/** Judges by the words alone; a name in the register is looked up elsewhere. */
export function enterpriseNameOf(cell: string): EnterpriseName {
  const name = cell.replace(/\s+/g, '');
  if (name === '' || /^[-—/无]+$/.test(name)) return { kind: 'none' };
  if (/某/.test(name) || oneOfKind.test(name)) return { kind: 'anonymous', name };
  if (/[、；;]|等(?:\d+|[一二三四五六七八九十多几数])/.test(name.replace(/（[^）]*）|\([^)]*\)/g, ''))) {
    return { kind: 'several', name };
  }
  return { kind: 'named', name };
}
