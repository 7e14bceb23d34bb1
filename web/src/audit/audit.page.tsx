import '../seals/seals.css';
import '../closure/closure.css';
import './audit.css';
import { Skeleton, Typography } from 'antd';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords, instantWords } from '../time/calendar.words.js';
import { durationWords, kindWords, lineWords } from './audit.words.js';
import { FindingList } from './finding.list.js';
import { type Audit, useAudit, useFindings } from './use.audit.js';

/** 时限审计: whether everything that had to happen by itself did, reckoned anew from the history alone. */
export function AuditPage() {
  usePageTitle('时限审计');
  const audit = useAudit();
  const [open, late, settled] = [useFindings('open'), useFindings('late'), useFindings('settled')];
  const failed = [audit, open, late, settled].filter(({ isError }) => isError);
  const retry = () => void Promise.all(failed.map((one) => one.refetch()));
  return (
    <div className="audit">
      <Typography.Title level={1}>时限审计</Typography.Title>
      <p className="closure-note">
        另一套程序，只看历史记录，一天一天地数，把每个案件该提醒、该升级、该送达的重新算一遍，再与实际发生的逐项核对。
        每个工作日 8:30 向安委办和审计人员报告；哪天没有报告，就是出了问题。
      </p>
      {failed[0] && <FailureNotice error={failed[0].error} onRetry={retry} />}
      {audit.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {audit.data && <Standing audit={audit.data} />}
      <FindingList standing="open" list={open} title="未决发现" none="没有未决发现。" />
      {audit.data && <Kinds audit={audit.data} />}
      <FindingList standing="late" list={late} title="迟延" none="没有迟延超过五分钟的。" />
      <FindingList standing="settled" list={settled} title="已了结" none="还没有了结过的发现。" />
    </div>
  );
}

function Standing({ audit }: { audit: Audit }) {
  if (audit.atMs === null) return <p>还没有审计过。程序启动后一分钟内会做第一次。</p>;
  const { notices, reportedOn, cases, tookMs, atMs } = audit;
  return (
    <>
      <p className={audit.openFindings > 0 ? 'audit-line urgency-overdue' : 'audit-line'}>{lineWords(audit)}</p>
      <Facts
        rows={[
          ['最近一次', `${instantWords(atMs)}，${cases.toLocaleString('zh-CN')} 件案卷，用时 ${durationWords(tookMs)}`],
          ['最近报告', reportedOn ? dayWords(reportedOn) : '还没有报告过'],
          ...(notices
            ? [
                [
                  '三十天内的通知',
                  `应送 ${notices.owed} 份，已送达 ${notices.delivered} 份，已不需要 ${notices.withdrawn} 份，在途 ${notices.underWay} 份，未送成 ${notices.failed} 份`,
                ] as const,
              ]
            : []),
        ]}
      />
    </>
  );
}

function Kinds({ audit: { kinds } }: { audit: Audit }) {
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="audit-kinds">
      <Typography.Title level={2} id="audit-kinds">
        三十天内各类时限
      </Typography.Title>
      <ul className="seals-list audit-kinds">
        {kinds.map(({ kind, due, fired, overtaken, missing, p50Ms, p99Ms, maxMs }) => (
          <li key={kind} className={missing > 0 ? 'urgency-overdue' : ''}>
            <span>{kindWords(kind)}</span>
            <span>
              应 {due}，已 {fired}
              {overtaken > 0 && `，被越过 ${overtaken}`}
              {missing > 0 && `，缺 ${missing}`}
            </span>
            <span>{p50Ms === null ? '' : `一般迟 ${durationWords(p50Ms)}`}</span>
            <span>
              {maxMs === null || p99Ms === null
                ? ''
                : `99% 在 ${durationWords(p99Ms)} 内，最迟 ${durationWords(maxMs)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
