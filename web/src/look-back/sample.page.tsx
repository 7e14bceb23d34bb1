import '../seals/seals.css';
import { Skeleton, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { isGone } from '../api/failure.js';
import { StateTag } from '../ledger/state.tag.js';
import { inGroups } from '../seals/root.words.js';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords, instantWords } from '../time/calendar.words.js';
import { percentWords } from './approve.sample.js';
import { Recompute } from './recompute.js';
import { type Sample, type SampledCase, useSample } from './use.samples.js';

/** One sample: by which seal it was drawn, what was drawn, and how anybody draws it again. */
export function SamplePage() {
  const { id = '' } = useParams();
  usePageTitle('回头看抽样');
  const pages = useSample(id);
  if (isGone(pages.error)) return <NotFoundPage />;
  if (pages.isError) return <FailureNotice error={pages.error} onRetry={() => void pages.refetch()} />;
  const [first] = pages.data?.pages ?? [];
  if (!first) return <Skeleton active paragraph={{ rows: 8 }} />;
  const frame = pages.data?.pages.flatMap((page) => page.frame) ?? [];
  return (
    <div className="seals">
      <p>
        <Link to="/look-back" className="tall-link">
          ← 全部抽样
        </Link>
      </p>
      <Typography.Title level={1}>
        {dayWords(first.fromDay)}至{dayWords(first.toDay)}的抽样
      </Typography.Title>
      <SampleFacts sample={first} />
      {first.seedHex && <Recompute sample={first} />}
      <Frame frame={frame} isDrawn={first.drawnAtMs !== null} />
      <MoreButton list={pages} />
    </div>
  );
}

function SampleFacts({ sample }: { sample: Sample }) {
  const { approvedBy, approvedAtMs, frameSize, share, drawnCount, drawnAtMs, sealNumber, seedHex } = sample;
  const rows: [string, ReactNode][] = [
    ['批准', `${approvedBy}，${instantWords(approvedAtMs)}`],
    ['范围和比例', `${frameSize} 件，${percentWords(share)}`],
    ['抽取', drawnAtMs === null ? '等批准之后的第一号封存' : `抽中 ${drawnCount} 件，${instantWords(drawnAtMs)}`],
    [
      '封存',
      sealNumber === null ? (
        '—'
      ) : (
        <Link key="seal" to={`/seals/${sealNumber}`} className="tall-link">
          第 {sealNumber} 号
        </Link>
      ),
    ],
    ['种子（封存值）', seedHex ? <code key="seed">{inGroups(seedHex)}</code> : '—'],
  ];
  return <Facts rows={rows} className="seals-facts" />;
}

function Frame({ frame, isDrawn }: { frame: SampledCase[]; isDrawn: boolean }) {
  return (
    <section aria-labelledby="frame">
      <Typography.Title level={2} id="frame">
        {isDrawn ? '抽中的在前' : '范围内的隐患'}
      </Typography.Title>
      {frame.length === 0 && <p>这些天没有销号的一般隐患，也没有不予认定的上报。</p>}
      {frame.length > 0 && (
        <ol className="seals-list seals-frame">
          {frame.map(({ caseId, title, phase, rank, drawn }) => (
            <li key={caseId}>
              <span>{isDrawn ? `第 ${rank} 位` : '—'}</span>
              <Link to={`/hazards/${caseId}`} className="row-link">
                {title}
              </Link>
              <StateTag phase={phase} />
              <span>{drawn && <Tag variant="outlined">抽中</Tag>}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
