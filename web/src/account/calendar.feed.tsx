import { Alert, Button, Popconfirm, Typography } from 'antd';
import { FailureNotice } from '../shell/failure.notice.js';
import { instantWords } from '../time/calendar.words.js';
import { useCalendarFeed, useCloseCalendar, useOpenCalendar } from './use.calendar.js';

/** One's deadlines in one's own calendar program: the address is shown once, and can be taken back. */
export function CalendarFeed() {
  const feed = useCalendarFeed();
  const open = useOpenCalendar();
  const close = useCloseCalendar();
  const since = feed.data?.createdAtMs ?? null;
  const failed = [feed, open, close].find(({ isError }) => isError);
  return (
    <section aria-labelledby="calendar" className="people-card">
      <Typography.Title level={2} id="calendar">
        日历订阅
      </Typography.Title>
      <p className="people-soft">
        把各个岗位等您办理的隐患和督办措施的期限放进手机或者电脑的日历，提前一天提醒：只有要办的事、隐患名称、日期和链接。知道地址的人就能看到，请不要转发；手机丢失时请停用。
      </p>
      {failed && <FailureNotice error={failed.error} />}
      {open.data && (
        <Alert
          type="success"
          role="status"
          title="订阅地址只显示这一次，请复制到日历程序的“通过网址订阅”"
          description={<code className="people-address">{open.data.url}</code>}
        />
      )}
      <p>{since === null ? '没有开设' : `${instantWords(since)}开设`}</p>
      <div className="people-actions people-actions-last">
        <Popconfirm
          title="开设新地址？"
          description="原来的地址随即失效。"
          okText="开设"
          cancelText="不开设"
          disabled={since === null}
          onConfirm={() => open.mutate()}
        >
          <Button loading={open.isPending} onClick={() => since === null && open.mutate()}>
            {since === null ? '开设订阅地址' : '换一个地址'}
          </Button>
        </Popconfirm>
        {since !== null && (
          <Button
            danger
            loading={close.isPending}
            onClick={() => close.mutate(undefined, { onSuccess: () => open.reset() })}
          >
            停用
          </Button>
        )}
      </div>
    </section>
  );
}
