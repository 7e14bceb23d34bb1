import { Form } from 'antd';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { AmountInput } from '../forms/inputs/amount.input.js';
import { DateInput } from '../forms/inputs/date.input.js';
import type { Sample } from './use.samples.js';

interface Fields {
  fromDay: string;
  toDay: string;
  percent?: number;
}

const required = [{ required: true, message: '请选择日期' }];

/** The frame is written down before the seed exists: that is why nobody can choose what is drawn. */
export function ApproveSample() {
  return (
    <ConfirmedAction<Fields, Sample>
      verb="批准抽样"
      primary
      consequences={[
        '抽样范围当场写定：这些天内销号的一般隐患和不予认定的上报，不论哪个单位',
        '由批准之后的第一号封存抽取，批准时谁也不知道会抽中哪些',
        '抽中的隐患进入回头看，重大隐患全部回头看，不参加抽样',
      ]}
      send={({ fromDay, toDay, percent }) => {
        const body: Schemas['ApproveSampleDto'] = { fromDay, toDay, ...(percent ? { share: percent / 100 } : {}) };
        return answerOf(api.POST('/api/look-back-samples', { body }));
      }}
      done={({ frameSize, share }) =>
        `范围内 ${frameSize} 件，按 ${percentWords(share)} 抽取，等下一号封存。${frameSize === 0 ? '这些天没有可抽的隐患。' : ''}`
      }
    >
      <Form.Item name="fromDay" label="办结日期从哪天起" rules={required}>
        <DateInput />
      </Form.Item>
      <Form.Item name="toDay" label="到哪天为止，含当天" extra="不晚于昨天" rules={required}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="percent"
        label="抽取比例（视情况填写）"
        extra="不填按规则的比例，抽取件数进位取整"
        rules={[{ type: 'number', min: 1, message: '至少 1%' }]}
      >
        <AmountInput unit="percent" />
      </Form.Item>
    </ConfirmedAction>
  );
}

/** `10%` of a share between 0 and 1. */
export function percentWords(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
