import { Alert, Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { type PolicyVersion, usePolicies } from '../rules/use.rules.js';
import { useSignedIn } from '../session/signed-in.js';
import { dayWords } from '../time/calendar.words.js';
import type { WhatIf } from './use.schedule.js';

interface WhatIfBarProps {
  whatIf: WhatIf;
  onAssume: (whatIf: WhatIf) => void;
}

/** What the schedule would be with another date, or under other rules; said clearly while it is not the real one. */
export function WhatIfBar({ whatIf, onAssume }: WhatIfBarProps) {
  const { extendTo, policy } = whatIf;
  const mayReadRules = useSignedIn().permissions.includes('rules.read');
  const assumed = [
    ...(extendTo ? [`延期到${dayWords(extendTo)}`] : []),
    ...(policy ? [`按第 ${policy} 版规则办理`] : []),
  ];
  return (
    <>
      <div className="schedule-what-if">
        <label htmlFor="extend-to">如果延期到</label>
        <DatePicker
          id="extend-to"
          value={extendTo ? dayjs(extendTo) : null}
          onChange={(day) => onAssume({ ...whatIf, extendTo: day?.format('YYYY-MM-DD') })}
          placeholder="选择日期"
        />
        {mayReadRules && (
          <PolicyChoice
            {...(policy ? { value: policy } : {})}
            onChoose={(version) => onAssume({ ...whatIf, policy: version })}
          />
        )}
        {assumed.length > 0 && <Button onClick={() => onAssume({})}>不预演</Button>}
      </div>
      {assumed.length > 0 && (
        <Alert type="info" showIcon title={`预演：假设${assumed.join('，')}。这里只是看看，不改变任何时限。`} />
      )}
    </>
  );
}

function PolicyChoice({ value, onChoose }: { value?: number; onChoose: (version: number | undefined) => void }) {
  const options = (usePolicies().data ?? []).map((one) => ({ value: one.version, label: nameOf(one) }));
  return (
    <>
      <label htmlFor="under-policy">如果按</label>
      <Select
        id="under-policy"
        {...(value ? { value } : {})}
        onChange={(version: number | undefined) => onChoose(version)}
        options={options}
        placeholder="选择规则版本"
        allowClear
        popupMatchSelectWidth={false}
      />
    </>
  );
}

function nameOf({ version, state, inForce }: PolicyVersion): string {
  if (state === 'draft') return `第 ${version} 版规则（草案）`;
  return `第 ${version} 版规则${inForce ? '（现行）' : ''}`;
}
