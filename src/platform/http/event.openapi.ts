import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { EventDto } from './event.dto.js';
import type { EventForms } from './event.pipe.js';

/**
 * Describes the body of an events route from the same table that validates it: `oneOf` with a discriminator.
 * @param forms by event @param names what each event is called, beside its example
 */
export function ApiEventForms(forms: EventForms, names: Readonly<Record<string, { zh: string }>>): MethodDecorator {
  const each = Object.entries(forms);
  const once = [...new Set(Object.values(forms))];
  return applyDecorators(
    ApiExtraModels(...once),
    ApiBody({
      schema: {
        oneOf: once.map((form) => ({ $ref: getSchemaPath(form) })),
        discriminator: {
          propertyName: 'type',
          mapping: Object.fromEntries(each.map(([event, form]) => [event, getSchemaPath(form)])),
        },
      },
      examples: Object.fromEntries(
        each.map(([event, form]) => [event, { summary: names[event]!.zh, value: eventExample(event, form) }]),
      ),
    }),
    ApiConflictResponse({ description: 'EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED' }),
    ApiResponse({ status: 412, description: 'STALE_REVISION：附期间的办理经过' }),
  );
}

/** An example put together from the examples of the form's own fields. */
export function eventExample(event: string, form: new () => EventDto): Record<string, unknown> {
  return {
    type: event,
    commandId: '018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10',
    rev: 1,
    ...fieldExamples(form.prototype),
  };
}

function fieldExamples(prototype: object): Record<string, unknown> {
  const fields: string[] = Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype) ?? [];
  const described = fields
    .map((field) => field.slice(1))
    .filter((field) => !['type', 'commandId', 'rev'].includes(field))
    .map(
      (field) => [field, fieldExample(Reflect.getMetadata('swagger/apiModelProperties', prototype, field))] as const,
    );
  return Object.fromEntries(described.filter(([, example]) => example !== undefined));
}

interface Described {
  example?: unknown;
  type?: unknown;
  isArray?: boolean;
  format?: string;
  required?: boolean;
}

function fieldExample({ example, type, isArray, format, required }: Described): unknown {
  if (example !== undefined) return example;
  if (required === false) return undefined;
  if (format === 'uuid')
    return isArray ? ['018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c11'] : '018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c11';
  const model = typeof type === 'function' ? classOf(type) : null;
  if (!model) return undefined;
  return isArray ? [fieldExamples(model.prototype)] : fieldExamples(model.prototype);
}

function classOf(type: unknown): { prototype: object } | null {
  const named = type as { prototype?: object; name: string };
  if (named.prototype && Reflect.hasMetadata('swagger/apiModelPropertiesArray', named.prototype)) return type as never;
  const lazy = typeof type === 'function' && !named.prototype ? (type as () => unknown)() : null;
  return lazy ? (lazy as { prototype: object }) : null;
}
