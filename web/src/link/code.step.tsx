import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, type InputRef, Typography } from 'antd';
import { useEffect, useRef } from 'react';
import { FailureNotice } from '../shell/failure.notice.js';
import { requestCode } from './link.door.js';
import type { Asking } from './use.confirmed.door.js';

interface CodeStepProps {
  token: string;
  asking: Asking;
  /** Where the code went, most of it hidden. */
  address: string;
  verb: string;
}

const sixDigits = [{ required: true, pattern: /^\d{6}$/, message: '请填写邮件中的六位数字' }];

/** The last step of every act from a link: six digits that only the bearer's own mailbox knows. */
export function CodeStep({ token, asking, address, verb }: CodeStepProps) {
  const again = useMutation({ mutationFn: () => requestCode(token, asking.event) });
  const [form] = Form.useForm<{ code: string }>();
  const input = useRef<InputRef>(null);
  const { trouble } = asking;
  useEffect(() => {
    if (trouble) form.resetFields();
    input.current?.focus();
  }, [form, trouble]);
  return (
    <section aria-labelledby="code-step" className="link-code">
      <Typography.Title level={2} id="code-step">
        填写验证码
      </Typography.Title>
      <p>
        验证码已发到 <strong>{address}</strong>，10 分钟内有效。填写后即{verb}。
      </p>
      {trouble && <Alert type="error" showIcon role="alert" title={trouble.message} className="link-trouble" />}
      {again.isError && <FailureNotice error={again.error} />}
      {again.isSuccess && <Alert type="success" showIcon role="status" title="新的验证码已发出，以最新一封邮件为准" />}
      <Form form={form} name="code" layout="vertical" requiredMark={false} onFinish={({ code }) => asking.give(code)}>
        <Form.Item name="code" label="六位验证码" rules={sixDigits} validateTrigger="onSubmit">
          <Input
            ref={input}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={6}
            size="large"
            className="link-digits"
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={asking.checking}>
          确认{verb}
        </Button>
      </Form>
      <Flex gap="small" wrap className="link-code-others">
        <Button onClick={() => again.mutate()} loading={again.isPending}>
          重新获取验证码
        </Button>
        <Button onClick={asking.leave}>返回修改</Button>
      </Flex>
    </section>
  );
}
