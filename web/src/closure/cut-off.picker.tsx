import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import { useNowMs } from '../session/mode.js';
import { localDay } from '../time/row.due.js';

/** 截至哪一天 24 时: any day that is over; nothing chosen is the latest instant that is settled. */
export function CutOffPicker() {
  const [search, setSearch] = useSearchParams();
  const today = localDay(useNowMs());
  const asOf = search.get('asOf');
  const change = (day: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (day) next.set('asOf', day);
        else next.delete('asOf');
        return next;
      },
      { replace: true },
    );
  return (
    <div className="closure-cut-off">
      <label htmlFor="closure-as-of">截至</label>
      <DatePicker
        id="closure-as-of"
        value={asOf && dayjs(asOf).isValid() ? dayjs(asOf) : null}
        onChange={(day) => change(day?.format('YYYY-MM-DD') ?? null)}
        disabledDate={(day) => day.format('YYYY-MM-DD') >= today}
        format="YYYY-MM-DD"
        placeholder="最近"
        showNow={false}
        allowClear={false}
      />
      {asOf && <Button onClick={() => change(null)}>看最近</Button>}
    </div>
  );
}
