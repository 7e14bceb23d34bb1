import { Space, Tag, Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { choiceName } from '../forms/choice.texts.js';
import { StateTag } from '../ledger/state.tag.js';
import { instantWords } from '../time/calendar.words.js';
import { DueText } from '../time/due.text.js';
import { CaseNumbers } from './case.numbers.js';
import { rungWords } from './deadline.words.js';
import { phaseOf } from './whose.turn.js';

type View = Schemas['HazardView'];

/** What, where, how grave, how far, and until when. */
export function CaseHead({ view }: { view: View }) {
  const level = view.level ?? view.proposedLevel;
  const where = [view.town?.name, view.enterprise?.name, view.place].filter(Boolean).join(' · ');
  const facts = [
    view.sector && choiceName('sector', view.sector),
    view.origin && choiceName('origin', view.origin),
    view.foundAtMs !== null && `${instantWords(view.foundAtMs)}发现`,
  ].filter(Boolean);
  return (
    <header className="case-head">
      <Space size="small" wrap>
        <StateTag phase={phaseOf(view)} />
        {level && (
          <Tag variant="outlined">{view.level ? choiceName('level', level) : `初判${choiceName('level', level)}`}</Tag>
        )}
        {view.state['extension']?.code === 'pending' && <Tag variant="outlined">{view.state['extension'].zh}</Tag>}
        {view.state['production'] && view.state['production'].code !== 'normal' && (
          <Tag variant="outlined" className="case-production">
            {view.state['production'].zh}
          </Tag>
        )}
        {view.reopenings > 0 && <Tag variant="outlined">第 {view.reopenings} 次重启</Tag>}
        {view.extensionsGranted > 0 && <Tag variant="outlined">已延期 {view.extensionsGranted} 次</Tag>}
      </Space>
      <Typography.Title level={1}>{view.title}</Typography.Title>
      <CaseNumbers numbers={view.numbers} />
      <p className="case-where">{where || '—'}</p>
      <p className="case-facts">{facts.join(' · ')}</p>
      <CaseDue view={view} />
      {view.provisional && <p className="case-facts">暂定：{view.provisional.zh}。</p>}
    </header>
  );
}

function CaseDue({ view: { due, rung, closedAtMs } }: { view: View }) {
  if (closedAtMs !== null) return <p className="case-due">{instantWords(closedAtMs)}销号</p>;
  if (!due) return null;
  const moved = due.originalLastDay !== null && due.originalLastDay !== due.lastDay;
  const basis = [
    `到当天 24:00 为止，工作日按第 ${due.calendarVersion} 版日历计算`,
    moved && `原定 ${due.originalLastDay}`,
  ].filter(Boolean);
  return (
    <p className="case-due">
      整改时限 <DueText due={due} basis={basis.join('；')} />
      {rungWords(rung) && <span>，{rungWords(rung)}</span>}
    </p>
  );
}
