import './confirm.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { FailureNotice } from '../shell/failure.notice.js';
import { faultsAtFields } from './faults.at.fields.js';

interface ConfirmedActionProps<Values extends object, Answer> {
  /** What is done, verb first: on the button, as the title, and on the button that does it. */
  verb: string;
  /** What it is done to, where the button stands beside it and need not say it. */
  about?: string;
  /** What will happen, said before it does. */
  consequences: string[];
  /** Set for what cannot simply be taken back. */
  danger?: boolean;
  primary?: boolean;
  initial?: Partial<Values>;
  children?: ReactNode;
  send: (values: Values) => Promise<Answer>;
  /** What has happened, in words; or, where the page itself says it, what is to be told to the page. */
  done: ((answer: Answer, values: Values) => ReactNode) | { tell: (answer: Answer) => void };
}

/** An act on people or units: what it asks, what it will do, and afterwards what it did. */
export function ConfirmedAction<Values extends object, Answer>(props: ConfirmedActionProps<Values, Answer>) {
  const { verb, about, consequences, danger = false, primary = false, initial, children, send, done } = props;
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (typeof done === 'function') return;
      setOpen(false);
      void client.invalidateQueries();
      done.tell(answer);
    },
    onError: (error) => form.setFields(faultsAtFields(error) as never),
  });
  const close = () => {
    setOpen(false);
    if (act.isSuccess) void client.invalidateQueries();
    act.reset();
  };
  return (
    <>
      <Button
        danger={danger}
        type={primary ? 'primary' : 'default'}
        onClick={() => setOpen(true)}
        {...(about ? { 'aria-label': `${verb}：${about}` } : {})}
      >
        {verb}
      </Button>
      <Modal
        open={isOpen}
        title={about ? `${verb}：${about}` : verb}
        onCancel={close}
        destroyOnHidden
        closable={{ 'aria-label': '关闭' }}
        footer={
          act.isSuccess ? (
            <Button type="primary" onClick={close}>
              知道了
            </Button>
          ) : (
            <>
              <Button onClick={close}>不办了</Button>
              <Button type="primary" danger={danger} htmlType="submit" form={formId} loading={act.isPending}>
                {verb}
              </Button>
            </>
          )
        }
      >
        {act.isSuccess ? (
          <Alert
            type="success"
            showIcon
            role="status"
            title={`已办理：${verb}`}
            description={typeof done === 'function' && done(act.data, act.variables)}
          />
        ) : (
          <>
            {act.isError && <FailureNotice error={act.error} />}
            <Form<Values>
              form={form}
              id={formId}
              layout="vertical"
              requiredMark={false}
              preserve={false}
              {...(initial ? { initialValues: initial } : {})}
              onFinish={(values) => act.mutate(values)}
            >
              {children}
            </Form>
            <p className="consequences">办理后：</p>
            <ul>
              {consequences.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </Modal>
    </>
  );
}
