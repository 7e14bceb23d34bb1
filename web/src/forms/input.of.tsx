import type { ReactElement } from 'react';
import type { SingleField } from './field.js';
import { AmountInput } from './inputs/amount.input.js';
import { CaseInput } from './inputs/case.input.js';
import { ChoiceInput, ChoicesInput, FlagInput } from './inputs/choice.input.js';
import { DateInput } from './inputs/date.input.js';
import { FilesInput } from './inputs/files.input.js';
import { InstantInput } from './inputs/instant.input.js';
import { LineInput } from './inputs/line.input.js';
import { PeopleInput } from './inputs/people.input.js';
import { SignatureInput } from './inputs/signature.input.js';
import { TextInput } from './inputs/text.input.js';
import { UnitInput } from './inputs/unit.input.js';

/** What draws one answer, by its kind; `Form.Item` hands it id, value and change. */
export function inputOf(field: SingleField): ReactElement {
  switch (field.kind) {
    case 'text':
      return <TextInput maxLength={field.maxLength} hint={field.hint} />;
    case 'choice':
      return <ChoiceInput options={field.options} />;
    case 'choices':
      return <ChoicesInput options={field.options} />;
    case 'amount':
      return <AmountInput unit={field.unit} />;
    case 'unit':
      return <UnitInput among={field.among} />;
    case 'date':
      return <DateInput />;
    case 'instant':
      return <InstantInput />;
    case 'flag':
      return <FlagInput label={field.label} />;
    case 'files':
      return <FilesInput />;
    case 'signature':
      return <SignatureInput />;
    case 'case':
      return <CaseInput />;
    case 'line':
      return <LineInput name={field.name} />;
    case 'people':
      return <PeopleInput />;
  }
}
