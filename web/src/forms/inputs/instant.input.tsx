import { Button, DatePicker, Flex } from 'antd';
import dayjs from 'dayjs';
import { useNowMs } from '../../session/mode.js';
import { keepEnter } from './keep.enter.js';
import type { ValueInput } from './value.input.js';
import { atWallClock, wallClock, wholeMinute } from './wall.clock.js';

const shown = 'YYYY-MM-DD HH:mm';

/** An instant in UTC milliseconds, picked as date and time of Asia/Shanghai. */
export function InstantInput({ id, value, onChange }: ValueInput<number>) {
  const ahead = useNowMs() - Date.now();
  return (
    <Flex gap="small" wrap onKeyDown={keepEnter}>
      <DatePicker
        {...(id ? { id } : {})}
        value={value === undefined ? null : dayjs(wallClock(value), shown)}
        onChange={(at) => onChange?.(at ? atWallClock(at.format(shown)) : undefined)}
        showTime={{ format: 'HH:mm' }}
        format={shown}
        placeholder="年-月-日 时:分"
        showNow={false}
      />
      <Button onClick={() => onChange?.(wholeMinute(Date.now() + ahead))}>现在</Button>
    </Flex>
  );
}
