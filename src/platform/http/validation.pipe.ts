import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '../errors.js';
import { fieldProblem } from '../field.problem.js';
import { ruleMessage } from './rule.message.js';

/** Only declared fields of the declared types pass; a refusal names every bad field with the first rule it breaks. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    transform: true,
    validationError: { target: true, value: false },
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors) => fieldProblem(fieldErrors(errors)),
  });
}

/** Flattens class-validator's tree; a nested field is named by its path, like `rows.0.owner`. */
function fieldErrors(errors: ValidationError[], under = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = under + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      rule,
      message: ruleMessage(field, rule, message, error),
    }));
    return [...own, ...fieldErrors(error.children ?? [], `${field}.`)];
  });
}
