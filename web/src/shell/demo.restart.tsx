import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { answerOf, api } from '../api/client.js';
import { useMe } from '../session/session.js';

/** Says how long nobody came, and lets the committee office have the city lived anew at the next start. */
export function DemoRestart({ idleDays }: { idleDays: number }) {
  const client = useQueryClient();
  const me = useMe();
  const restart = useMutation({
    mutationFn: () => answerOf(api.POST('/api/demo/restart', { body: { confirm: '重新开始' } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mode'] }),
  });
  const isOffice = me.data?.role === 'committeeOffice';
  return (
    <p>
      示范城市已有 {idleDays} 天无人登录，数据可能已经过时。
      {isOffice ? (
        <Popconfirm
          title="重新开始？"
          description="下次启动时清除现有演示数据，重新生成示范城市。"
          okText="重新开始"
          cancelText="取消"
          onConfirm={() => restart.mutate()}
        >
          <Button size="small" loading={restart.isPending}>
            重新开始
          </Button>
        </Popconfirm>
      ) : (
        '安委办登录后可以重新开始。'
      )}
      {restart.isError && <span role="alert">没有登记成功，请稍后再试。</span>}
    </p>
  );
}
