import '../seals/seals.css';
import { Empty, Skeleton, Typography } from 'antd';
import { Link } from 'react-router';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords, instantWords } from '../time/calendar.words.js';
import { ApproveSample, percentWords } from './approve.sample.js';
import { type Sample, useSamples } from './use.samples.js';

/** 回头看抽样: what was approved, what was drawn from it and by which seal. */
export function SamplesPage() {
  usePageTitle('回头看');
  const list = useSamples();
  const mayApprove = useSignedIn().permissions.includes('sample.approve');
  return (
    <div className="seals">
      <Typography.Title level={1}>回头看抽样</Typography.Title>
      <p>
        先批准范围，再由批准之后的第一号封存抽取。批准时那号封存还没有，谁也不能挑选；抽完以后，任何人都能按封存值重抽一遍核对。
      </p>
      {mayApprove && (
        <p>
          <ApproveSample />
        </p>
      )}
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data?.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={mayApprove ? '还没有抽样，批准后列在这里' : '还没有抽样，安委办批准后列在这里'}
        />
      )}
      {list.data && list.data.length > 0 && (
        <ol className="seals-list seals-samples">
          {list.data.map((sample) => (
            <SampleRow key={sample.id} sample={sample} />
          ))}
        </ol>
      )}
    </div>
  );
}

function SampleRow({ sample: { id, fromDay, toDay, approvedBy, approvedAtMs, ...sample } }: { sample: Sample }) {
  return (
    <li>
      <Link to={`/look-back/${id}`} className="row-link">
        {dayWords(fromDay)}至{dayWords(toDay)}
      </Link>
      <span>
        {approvedBy}，{instantWords(approvedAtMs)}批准
      </span>
      <span>
        {sample.drawnAtMs === null
          ? `范围 ${sample.frameSize} 件，比例 ${percentWords(sample.share)}，等下一号封存`
          : `${sample.frameSize} 件中抽中 ${sample.drawnCount} 件，由第 ${sample.sealNumber} 号封存抽取`}
      </span>
    </li>
  );
}
