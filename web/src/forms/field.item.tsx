import { Form } from 'antd';
import { use } from 'react';
import { useNowMs } from '../session/mode.js';
import { localDay } from '../time/row.due.js';
import type { Field, Path } from './field.js';
import { rulesOf } from './field.rules.js';
import { inputOf } from './input.of.js';
import { RowsItem } from './rows.item.js';
import { notArrived, UploadBoardContext, UploadPlaceContext } from './upload.board.js';

interface FieldItemProps {
  field: Field;
  /** Where the field stands, seen from the list that holds it. */
  path: Path;
}

/** One field with its label, its limit and its fault; a group is a fieldset of its own fields. */
export function FieldItem({ field, path }: FieldItemProps) {
  const board = use(UploadBoardContext);
  const rules = rulesOf(field, localDay(useNowMs()));
  const place = path.join('.');
  const allArrived = () => {
    const trouble = notArrived(board.get(place));
    return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
  };
  if (field.kind === 'rows') return <RowsItem field={field} path={path} draw={draw} />;
  if (field.kind === 'group') {
    return (
      <fieldset className="form-group" data-field={path.join('.')} tabIndex={-1}>
        <legend>{field.label}</legend>
        {field.fields.map((one) => draw(one, [...path, one.name]))}
      </fieldset>
    );
  }
  const item = (
    <Form.Item
      name={path}
      label={field.label + askedWords(field)}
      {...(field.note ? { extra: field.note } : {})}
      rules={takesFiles(field) ? [...rules, { validator: allArrived }] : rules}
      validateTrigger={['onChange', 'onBlur']}
    >
      {inputOf(field)}
    </Form.Item>
  );
  return takesFiles(field) ? <UploadPlaceContext value={place}>{item}</UploadPlaceContext> : item;
}

/** Whether an answer is owed, where the label alone would leave it open. */
function askedWords({ owed, required, kind }: Field): string {
  if (owed) return `（${owed}）`;
  return required || kind === 'files' ? '' : '（视情况填写）';
}

function takesFiles({ kind }: Field): boolean {
  return kind === 'files' || kind === 'signature';
}

function draw(field: Field, path: Path) {
  return <FieldItem key={field.name} field={field} path={path} />;
}
