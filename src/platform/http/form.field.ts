import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

interface Described {
  zh: string;
  example?: unknown;
  optional?: true;
}

const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** NUL cannot be stored; other control characters have no place in a record people read. */
const printable = /^(?:\P{Cc}|[\t\n\r])*$/u;

function property({ zh, example, optional }: Described, more: object = {}): PropertyDecorator {
  const options = { description: zh, ...(example === undefined ? {} : { example }), ...more };
  return optional
    ? applyDecorators(ApiPropertyOptional(options), IsOptional())
    : applyDecorators(ApiProperty(options), IsDefined());
}

/** Words of a person; the limit is the one the form shows. */
export const TextField = (of: Described & { max: number }) =>
  applyDecorators(
    property(of, { maxLength: of.max }),
    IsString(),
    MaxLength(of.max),
    Matches(printable, { message: `${of.zh}：不能含有控制字符` }),
    ...(of.optional ? [] : [IsNotEmpty()]),
  );

export const UuidField = (of: Described) => applyDecorators(property(of, { format: 'uuid' }), IsUUID());

/** A day in Asia/Shanghai. */
export const DateField = (of: Described) =>
  applyDecorators(
    property(of, { format: 'date' }),
    Matches(datePattern, { message: `${of.zh}：须为 YYYY-MM-DD 形式的日期` }),
  );

/** An instant in UTC milliseconds, after 2000 and before 2100. */
export const InstantField = (of: Described) =>
  applyDecorators(property(of), IsInt(), Min(946_684_800_000), Max(4_102_444_800_000));

export const ChoiceField = (of: Described & { among: readonly string[] }) =>
  applyDecorators(property(of, { enum: of.among }), IsIn(of.among));

export const AmountField = (of: Described) =>
  applyDecorators(property(of, { minimum: 0 }), IsInt(), Min(0), Max(Number.MAX_SAFE_INTEGER));

/** Said yes or no to. */
export const FlagField = (of: Described) =>
  applyDecorators(property(of.optional ? of : { example: true, ...of }), IsBoolean());

/** The line of the case that something was given by. */
export const SeqField = (of: Described) =>
  applyDecorators(property(of, { minimum: 1 }), IsInt(), Min(1), Max(2_147_483_647));

/** Accounts of officers, read along with their units. */
export const PeopleField = (of: Described) =>
  applyDecorators(
    property(of, { type: [String], format: 'uuid' }),
    IsArray(),
    ArrayMaxSize(10),
    IsUUID(undefined, { each: true }),
  );

/** Ids of uploaded files, bound to the case by this event. Whether there must be any is a claim's to say. */
export const FilesField = (of: Omit<Described, 'optional'>) =>
  applyDecorators(
    property({ ...of, optional: true }, { type: [String], format: 'uuid' }),
    IsArray(),
    ArrayMaxSize(20),
    IsUUID(undefined, { each: true }),
  );

export const ListField = (of: Described & { among: readonly string[] }) =>
  applyDecorators(
    property(of, { enum: of.among, isArray: true }),
    IsArray(),
    ArrayMaxSize(20),
    IsIn(of.among, { each: true }),
  );

export const RowsField = (of: Described & { max: number; type: () => new () => object; nonEmpty?: true }) =>
  applyDecorators(
    property(of, { type: of.type, isArray: true }),
    IsArray(),
    ArrayMaxSize(of.max),
    ...(of.nonEmpty ? [ArrayNotEmpty()] : []),
    ValidateNested({ each: true }),
    Type(of.type),
  );
