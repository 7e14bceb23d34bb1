import { Injectable, PipeTransform } from '@nestjs/common';
import { fieldProblem } from '../platform/field.problem.js';

/** The number of a seal in an address: a whole number above 0 that the database can hold. */
@Injectable()
export class SealNumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw fieldProblem([{ field: 'n', rule: 'isInt', message: 'n：封存号须为正整数' }]);
  }
}
