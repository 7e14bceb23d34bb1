import { Form } from 'antd';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { DateInput } from '../forms/inputs/date.input.js';
import { limitWords } from '../time/calendar.words.js';
import { ReasonField } from './people.fields.js';
import { SubstituteInput } from './substitute.input.js';
import type { Account } from './use.people.js';

type Fields = Schemas['EnterLeaveDto'];

const required = (message: string) => [{ required: true, message }];

/** A leave, and who stands in while it lasts. */
export function EnterLeave({ account }: { account: Pick<Account, 'id' | 'name'> }) {
  return (
    <ConfirmedAction<Fields, Schemas['LeaveView']>
      verb="登记请假代办"
      consequences={[
        '请假期间，通知同时发给代办人',
        `代办人可以换成代${account.name}办理，每一页和每条记录都写明`,
        '到期自动结束，也可以提前结束',
      ]}
      send={(body) => answerOf(api.POST('/api/accounts/{id}/leaves', { params: { path: { id: account.id } }, body }))}
      done={({ substituteName, endsAtMs }) => `${substituteName}代办到 ${limitWords(endsAtMs)}。`}
    >
      <Form.Item
        name="substituteAccountId"
        label="代办人"
        extra="本单位或者上级单位同一岗位的人员"
        rules={required('请选择代办人')}
      >
        <SubstituteInput absentId={account.id} label="代办人" />
      </Form.Item>
      <Form.Item name="from" label="从哪天起" rules={required('请选择日期')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" label="到哪天为止，含当天" rules={required('请选择日期')}>
        <DateInput />
      </Form.Item>
      <ReasonField label="请假原因" hint="例：年休假" />
    </ConfirmedAction>
  );
}
