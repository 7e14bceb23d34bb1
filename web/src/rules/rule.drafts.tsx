import { Button } from 'antd';
import { answerOf, api } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { dayWords } from '../time/calendar.words.js';
import { ConfirmedWarnings, confirmedWords } from './confirmed.warnings.js';
import type { CalendarVersion, PolicyVersion } from './use.rules.js';

interface RuleVersionsProps {
  what: 'policies' | 'calendars';
  versions: (PolicyVersion | CalendarVersion)[];
  mayApprove: boolean;
  onShow: (version: number) => void;
}

const consequences = {
  policies: [
    '自生效日起，新上报的隐患按这一版办理',
    '在办的隐患仍按原来的一版，除非试算后应用',
    '批准以后内容不能再改',
  ],
  calendars: [
    '自生效日起，新上报的隐患按这一版日历计算',
    '在办的隐患仍按原来的日历，除非试算后应用',
    '文书上写明的日期不变',
  ],
};

/** Every version with who wrote and who approved it; a draft is approved here by somebody else. */
export function RuleVersions({ what, versions, mayApprove, onShow }: RuleVersionsProps) {
  return (
    <ul className="seals-list rules-versions">
      {versions.map((one) => (
        <li key={one.version}>
          <span>第 {one.version} 版</span>
          <span>{standing(one)}</span>
          <span>
            {one.reason ?? '随程序发布'}
            <ConfirmedWarnings of={one} />
          </span>
          <span className="rules-acts">
            <Button onClick={() => onShow(one.version)} aria-label={`试算第 ${one.version} 版`}>
              试算
            </Button>
            {one.state === 'draft' && mayApprove && <Approve what={what} one={one} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function standing({ state, inForce, effectiveFrom, writtenBy, approvedBy }: PolicyVersion): string {
  if (state === 'draft') return `草案，${writtenBy}起草，拟自${dayWords(effectiveFrom ?? '')}起`;
  const now = inForce ? '现行' : '';
  if (state === 'shipped') return now || '曾用';
  return `${now || '已批准'}，${writtenBy}起草，${approvedBy}批准，自${dayWords(effectiveFrom ?? '')}起`;
}

function Approve({ what, one }: { what: 'policies' | 'calendars'; one: PolicyVersion | CalendarVersion }) {
  const { version } = one;
  const path = { params: { path: { version } } };
  return (
    <ConfirmedAction<object, unknown>
      verb="批准"
      about={`第 ${version} 版`}
      consequences={[...confirmedWords(one), ...consequences[what]]}
      send={() =>
        what === 'policies'
          ? answerOf<unknown>(api.POST('/api/policies/{version}/approve', path))
          : answerOf<unknown>(api.POST('/api/calendars/{version}/approve', path))
      }
      done={() => `第 ${version} 版已批准，到生效日起适用于新案卷。`}
    />
  );
}
