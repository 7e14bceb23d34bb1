import { Button, Form, type FormInstance } from 'antd';
import { Fragment, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Schemas } from '../api/client.js';
import { FieldItem } from './field.item.js';
import type { Field } from './field.js';
import { bodyOf, emptyOf, type Values } from './form.body.js';
import { type Fault, faultsOf, whereOf } from './refusal.js';
import { SendTrouble } from './send.trouble.js';
import { type UploadBoard, UploadBoardContext } from './upload.board.js';
import { refusedBody, useEventCommand } from './use.event.command.js';

export interface FilledFormProps {
  /** null begins a case. */
  caseId: string | null;
  event: string;
  fields: Field[];
  /** The verb on the button. */
  verb: string;
  /** The revision the person has seen. */
  rev?: number;
  defaults?: Values;
  /** What stands in the form, as it is typed. */
  onTyped?: (values: Values) => void;
  /** What is said below a field, by its name. */
  below?: Record<string, ReactNode>;
  onDone: (view: Schemas['HazardAnswer']) => void;
}

/** The form itself: what was typed survives every refusal, a lost connection and a page left by mistake. */
export function FilledForm({
  caseId,
  event,
  verb,
  rev,
  defaults = {},
  fields,
  below = {},
  onTyped,
  onDone,
}: FilledFormProps) {
  const [form] = Form.useForm<Values>();
  const [board] = useState<UploadBoard>(() => new Map());
  const [missing, setMissing] = useState<Fault[]>([]);
  const { typed, keep, send, isSending, error } = useEventCommand({ caseId, event, rev, onDone });
  const refused = useMemo(() => faultsOf(refusedBody(error), fields), [error, fields]);
  useEffect(() => {
    const atFields = refused.filter(({ path }) => path.length > 0);
    form.setFields(atFields.map(({ path, message }) => ({ name: path as never, errors: [message] })));
  }, [form, refused]);
  const submit = () => {
    setMissing([]);
    send(bodyOf(fields, form.getFieldsValue(true)));
  };
  return (
    <UploadBoardContext value={board}>
      <Form
        form={form}
        name={event}
        layout="vertical"
        requiredMark={false}
        initialValues={typed ?? { ...emptyOf(fields), ...defaults }}
        onValuesChange={(_, values) => {
          keep(values);
          onTyped?.(values);
        }}
        onFinish={submit}
        onFinishFailed={({ errorFields }) =>
          setMissing(
            errorFields.map(({ name, errors }) => {
              const path = name as Fault['path'];
              return { path, where: whereOf(path, fields), message: errors[0] ?? '' };
            }),
          )
        }
      >
        <SendTrouble
          error={missing.length > 0 ? null : error}
          faults={missing.length > 0 ? missing : refused}
          sending={isSending}
          onSendAgain={submit}
          onOpen={(path) => openField(form, path)}
        />
        {fields.length === 0 && <p>不需要填写内容，看过案卷后即可办理。</p>}
        {fields.map((field) => (
          <Fragment key={field.name}>
            <FieldItem field={field} path={[field.name]} />
            {below[field.name]}
          </Fragment>
        ))}
        <Button type="primary" htmlType="submit" loading={isSending} size="large">
          {verb}
        </Button>
      </Form>
    </UploadBoardContext>
  );
}

/** A field takes the focus itself; for rows and groups their frame does. */
function openField(form: FormInstance<Values>, path: Fault['path']): void {
  const frame = document.querySelector<HTMLElement>(`fieldset[data-field="${path.join('.')}"]`);
  if (frame) frame.focus();
  else form.scrollToField(path as never, { focus: true, block: 'center' });
}
