import { Form, Input } from 'antd';

const fresh = [{ required: true, min: 10, message: '新密码至少 10 个字符' }];

/** A password chosen by whoever will use it, typed twice because nobody sees it. */
export function NewPasswordFields() {
  return (
    <>
      <Form.Item name="newPassword" label="新密码" extra="至少 10 个字符；长比怪更安全" rules={fresh}>
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输一遍新密码"
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的新密码不一样')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
    </>
  );
}
