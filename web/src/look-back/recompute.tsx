import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { FailureNotice } from '../shell/failure.notice.js';
import { canDraw, drawAgain } from './draw.again.js';
import { type Sample, wholeFrame } from './use.samples.js';

/** How the sample is drawn, in words that can be followed without this program; and the drawing done again, here. */
export function Recompute({ sample }: { sample: Sample }) {
  const again = useMutation({
    mutationFn: async () => {
      const frame = await wholeFrame(sample.id);
      const drawn = new Set(await drawAgain(sample, frame));
      return frame.filter((one) => one.drawn !== drawn.has(one.caseId)).length;
    },
  });
  return (
    <section aria-labelledby="recompute">
      <Typography.Title level={2} id="recompute">
        怎样核对
      </Typography.Title>
      <ol className="seals-steps">
        <li>种子就是该号封存的封存值，先与当天发给安委办的邮件对照。</li>
        <li>把种子、本次抽样的编号和每件案卷的编号依次连成一串小写文字，各求一个 SHA-256 值。</li>
        <li>按这个值从小到大排，前 {sample.drawnCount} 件就是抽中的（范围件数乘以比例，进位取整）。</li>
      </ol>
      <p>
        本次抽样的编号 <code>{sample.id}</code>
      </p>
      {canDraw && (
        <Button onClick={() => again.mutate()} loading={again.isPending}>
          在这台电脑上重抽一遍
        </Button>
      )}
      {again.isError && <FailureNotice error={again.error} />}
      {again.isSuccess &&
        (again.data === 0 ? (
          <Alert type="success" showIcon role="status" title="重抽的结果与记录完全一致" />
        ) : (
          <Alert type="error" showIcon role="alert" title={`重抽的结果与记录有 ${again.data} 件不一致，应立即核查`} />
        ))}
    </section>
  );
}
