import { Form, Input } from 'antd';

const required = (message: string) => [{ required: true, whitespace: true, message }];

export function NameField({ label = '姓名' }: { label?: string }) {
  return (
    <Form.Item name="name" label={label} rules={required(`请填写${label}`)}>
      <Input maxLength={40} autoComplete="off" />
    </Form.Item>
  );
}

/** Where an invitation goes; one of the two must be there. */
export function ReachFields() {
  return (
    <>
      <Form.Item
        name="email"
        label="邮箱"
        extra="邮箱和手机至少填一项，邀请和通知发到这里"
        dependencies={['mobile']}
        rules={[
          { type: 'email', message: '邮箱写法不对' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value || getFieldValue('mobile') ? Promise.resolve() : Promise.reject(new Error('邮箱和手机至少填一项')),
          }),
        ]}
      >
        <Input type="email" maxLength={254} autoComplete="off" />
      </Form.Item>
      <Form.Item name="mobile" label="手机" rules={[{ pattern: /^1\d{10}$/, message: '手机号是 11 位数字' }]}>
        <Input inputMode="tel" maxLength={11} autoComplete="off" />
      </Form.Item>
    </>
  );
}

export function ReasonField({ label = '原因', hint = '' }: { label?: string; hint?: string }) {
  return (
    <Form.Item name="reason" label={label} rules={required(`请填写${label}`)}>
      <Input.TextArea maxLength={200} count={{ show: true, max: 200 }} autoSize={{ minRows: 2 }} placeholder={hint} />
    </Form.Item>
  );
}
