import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import type { Field, Path, RowsField } from './field.js';

interface RowsItemProps {
  field: RowsField;
  path: Path;
  draw: (field: Field, path: Path) => ReactNode;
}

/** As many rows as there are things to name; each can be taken away again. */
export function RowsItem({ field, path, draw }: RowsItemProps) {
  return (
    <fieldset className="form-group" data-field={path.join('.')} tabIndex={-1}>
      <legend>{field.label}</legend>
      <Form.List name={path}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div className="form-row" key={key}>
                {field.fields.map((one) => draw(one, [name, one.name]))}
                <Button aria-label={`删去第 ${index + 1} 项${field.label}`} onClick={() => remove(name)}>
                  删去
                </Button>
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add({})}>再加一项</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
