import { Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { choiceName } from '../forms/choice.texts.js';
import { Facts } from '../shell/facts.js';

type View = Schemas['HazardView'];

/** Who has to do with the case, and by what it is judged. */
export function Parties({ view }: { view: View }) {
  const rows: [string, string | undefined][] = [
    ['隐患单位', view.enterprise?.name],
    ['属地', view.town?.name],
    ['牵头部门', view.owner?.name],
    ['治理责任单位', view.responsible?.name],
    ['交办单位', view.assigning?.name],
    ['协调督办单位', view.supervising?.name],
    ['判定依据', basisOf(view)],
    ['管控措施', view.interimControls.map((code) => choiceName('interimControls', code)).join('、')],
  ];
  if (view.openFacts.length > 0) {
    rows.push(['尚缺的事实', view.openFacts.map((code) => choiceName('openFacts', code)).join('、')]);
  }
  return (
    <section aria-labelledby="parties" className="case-card">
      <Typography.Title level={2} id="parties">
        单位和依据
      </Typography.Title>
      <Facts rows={rows.map(([label, text]) => [label, text || '—'])} />
    </section>
  );
}

function basisOf({ basis }: View): string | undefined {
  return basis
    ? `${basis.standard}（${basis.edition}）${basis.article}${basis.confirmedBy ? '' : '，待确认'}`
    : undefined;
}
