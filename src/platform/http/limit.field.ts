import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

interface Described {
  /** At most so many may be asked for. */
  most: number;
  example: number;
  description?: string;
}

/** How many rows are asked for, in the query of a list; how many come unasked is the initial value of the field. */
export const LimitField = ({ most, ...described }: Described) =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: most, ...described }),
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(most),
  );
