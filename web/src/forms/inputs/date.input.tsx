import { DatePicker, Flex, Typography } from 'antd';
import dayjs from 'dayjs';
import { WorkCalendar } from '../../../../workflows/calendar.js';
import { calendar1 } from '../../../../workflows/calendars/calendar-1.js';
import { dayWords } from '../../time/calendar.words.js';
import { keepEnter } from './keep.enter.js';
import type { ValueInput } from './value.input.js';

const calendar = new WorkCalendar(calendar1);

/** A day, `YYYY-MM-DD`; whether it is worked is said at once, since limits that end on a day off help nobody. */
export function DateInput({ id, value, onChange }: ValueInput<string>) {
  return (
    <Flex gap="small" align="center" wrap onKeyDown={keepEnter}>
      <DatePicker
        {...(id ? { id } : {})}
        value={value ? dayjs(value) : null}
        onChange={(day) => onChange?.(day?.format('YYYY-MM-DD'))}
        format="YYYY-MM-DD"
        placeholder="年-月-日"
        showNow={false}
      />
      {value ? (
        <Typography.Text type="secondary">
          {dayWords(value)}，{calendar.isWorkingDay(value) ? '工作日' : '非工作日'}
        </Typography.Text>
      ) : null}
    </Flex>
  );
}
