import './seals.css';
import { Skeleton, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { usePageTitle } from '../shell/page.title.js';
import { instantWords } from '../time/calendar.words.js';
import { inGroups } from './root.words.js';
import { type Seal, useLeaves, useSeal } from './use.seals.js';

/** One seal and the cases it holds. */
export function SealPage() {
  const n = Number(useParams()['n']);
  usePageTitle(`第 ${n} 号封存`);
  const seal = useSeal(n);
  if (seal.isError) return <FailureNotice error={seal.error} onRetry={() => void seal.refetch()} />;
  if (!seal.data) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <div className="seals">
      <p>
        <Link to="/seals" className="tall-link">
          ← 全部封存
        </Link>
      </p>
      <Typography.Title level={1}>第 {n} 号封存</Typography.Title>
      <SealFacts seal={seal.data} />
      <Leaves n={n} />
    </div>
  );
}

function SealFacts({ seal: { n, takenAtMs, virtual, root, previousRoot, leavesRoot, leaves } }: { seal: Seal }) {
  const rows: [string, ReactNode][] = [
    ['封存时间', `${instantWords(takenAtMs)}${virtual ? '（演示时间）' : ''}`],
    ['封存值', <code key="root">{inGroups(root)}</code>],
    ['变动的案卷', `${leaves} 件`],
    ['案卷合计值', <code key="leaves">{inGroups(leavesRoot)}</code>],
    [
      '上一号',
      previousRoot ? (
        <>
          <Link to={`/seals/${n - 1}`} className="tall-link">
            第 {n - 1} 号
          </Link>{' '}
          <code>{inGroups(previousRoot)}</code>
        </>
      ) : (
        '这是第一号'
      ),
    ],
  ];
  return <Facts rows={rows} className="seals-facts" />;
}

function Leaves({ n }: { n: number }) {
  const list = useLeaves(n);
  const leaves = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="leaves">
      <Typography.Title level={2} id="leaves">
        封存的案卷
      </Typography.Title>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && leaves.length === 0 && <p>当天没有案卷变动。没有变动也封存，少了一天就能看出来。</p>}
      {leaves.length > 0 && (
        <ol className="seals-list seals-leaves">
          {leaves.map(({ caseId, seq, hash }) => (
            <li key={caseId}>
              <Link to={`/hazards/${caseId}`} className="row-link">
                案卷 {caseId}
              </Link>
              <span>封到第 {seq} 号记录</span>
              <code>{inGroups(hash)}</code>
            </li>
          ))}
        </ol>
      )}
      <MoreButton list={list} words="更多案卷" />
    </section>
  );
}
