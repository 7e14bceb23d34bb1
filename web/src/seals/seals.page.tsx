import './seals.css';
import { Empty, Skeleton, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { usePageTitle } from '../shell/page.title.js';
import { instantWords } from '../time/calendar.words.js';
import { CompareRoot } from './compare.root.js';
import { inGroups, missingDays } from './root.words.js';
import { type Seal, useSeals } from './use.seals.js';

/** 封存: one value a day over everything that moved, to be held against the one that was mailed. */
export function SealsPage() {
  usePageTitle('封存');
  const list = useSeals();
  const seals = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="seals">
      <Typography.Title level={1}>封存</Typography.Title>
      <p>每天零点后封存一次，封存值发给安委办。把邮件里的值与这里对照，一样就说明记录没有被改动过。</p>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {seals.length > 0 && <CompareRoot seals={seals} />}
      {list.data && seals.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有封存，今晚零点后会有第 1 号" />
      )}
      <ol className="seals-list">
        {seals.map((seal, place) => (
          <SealRow key={seal.n} seal={seal} older={seals[place + 1]} />
        ))}
      </ol>
      <MoreButton list={list} words="更早的封存" />
    </div>
  );
}

function SealRow({ seal, older }: { seal: Seal; older: Seal | undefined }) {
  const missing = older && !seal.virtual && !older.virtual ? missingDays(older.takenAtMs, seal.takenAtMs) : 0;
  return (
    <li>
      <Link to={`/seals/${seal.n}`} className="row-link">
        第 {seal.n} 号
      </Link>
      <span>
        {instantWords(seal.takenAtMs)} {seal.virtual && <Tag variant="outlined">演示时间</Tag>}
      </span>
      <span>{seal.leaves === 0 ? '当天没有变动' : `变动的案卷 ${seal.leaves} 件`}</span>
      <code>{inGroups(seal.root)}</code>
      {missing > 0 && <strong className="seals-missing">此前缺 {missing} 天，应查明原因</strong>}
    </li>
  );
}
