import { Alert, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { UnitInput } from '../forms/inputs/unit.input.js';
import type { Enterprise } from './use.people.js';

type Alike = Pick<Enterprise, 'id' | 'name' | 'creditCode'>;

interface Fields {
  name: string;
  creditCode: string;
  townUnitId: string;
  force?: boolean;
}

/** A new enterprise; what might be the same one is shown before it is entered a second time. */
export function RegisterEnterprise() {
  const [alike, setAlike] = useState<Alike[]>([]);
  const send = async (body: Fields) => {
    try {
      return await answerOf(api.POST('/api/enterprises', { body }));
    } catch (error) {
      setAlike(error instanceof Failure ? candidatesOf(error) : []);
      throw error;
    }
  };
  return (
    <ConfirmedAction<Fields, Enterprise>
      verb="登记企业"
      consequences={['企业列入名录，可以对它上报隐患、邀请人员', '同一信用代码只登记一次']}
      send={send}
      done={({ id, name }) => (
        <>
          {name}已登记。<Link to={`/people/enterprises/${id}`}>去邀请主要负责人</Link>
        </>
      )}
    >
      <Form.Item name="name" label="企业名称" rules={[{ required: true, whitespace: true, message: '请填写企业名称' }]}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="creditCode"
        label="统一社会信用代码"
        extra="营业执照上的 18 位代码"
        rules={[{ required: true, len: 18, message: '代码有 18 位' }]}
      >
        <Input maxLength={18} autoComplete="off" spellCheck={false} count={{ show: true, max: 18 }} />
      </Form.Item>
      <Form.Item name="townUnitId" label="所在地" rules={[{ required: true, message: '请选择所在地' }]}>
        <UnitInput among="towns" />
      </Form.Item>
      {alike.length > 0 && (
        <>
          <Alert
            type="warning"
            showIcon
            title="可能已经登记过，请先看看是不是同一家"
            description={
              <ul>
                {alike.map(({ id, name, creditCode }) => (
                  <li key={id}>
                    <Link to={`/people/enterprises/${id}`} target="_blank">
                      {name}
                    </Link>
                    （{creditCode ?? '未登记信用代码'}）
                  </li>
                ))}
              </ul>
            }
          />
          <Form.Item name="force" valuePropName="checked">
            <Checkbox>不是同一家，仍要登记</Checkbox>
          </Form.Item>
        </>
      )}
    </ConfirmedAction>
  );
}

/** What the server holds it against: named candidates, or the one that has the code already. */
function candidatesOf({ body }: Failure): Alike[] {
  if (Array.isArray(body['candidates'])) return body['candidates'] as Alike[];
  return typeof body['unitId'] === 'string' ? [{ id: body['unitId'], name: '已登记的企业', creditCode: null }] : [];
}
