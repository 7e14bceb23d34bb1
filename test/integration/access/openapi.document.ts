interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

interface Operation {
  security?: object[];
  summary?: string;
  requestBody?: {
    content: Record<
      string,
      {
        schema: { oneOf?: Schema[]; discriminator?: { propertyName: string; mapping: Record<string, string> } };
        examples?: Record<string, { value: object }>;
      }
    >;
  };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** The served OpenAPI document, asked as a reader of it would. */
export class OpenApiDocument {
  constructor(
    private readonly document: {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, Schema> };
    },
  ) {}

  /** Routes as the controllers write them: `GET /api/hazards/:id`. */
  get operations(): Record<string, Operation> {
    return Object.fromEntries(
      Object.entries(this.document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [
          `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
          operation,
        ]),
      ),
    );
  }

  /** References that lead nowhere. */
  get broken(): string[] {
    const referred = JSON.stringify(this.document).match(/#\/components\/schemas\/\w+/g) ?? [];
    return [...new Set(referred)].filter((ref) => !this.document.components.schemas[ref.split('/').at(-1)!]);
  }

  /** Where an answer says something its schema does not, or leaves out something it promises. */
  differences(route: string, status: number, answer: unknown): string[] {
    const schema = this.operations[route]?.responses[status]?.content?.['application/json']?.schema;
    return schema ? this.#differences(schema, answer, '') : [`${route} does not describe its ${status}`];
  }

  #differences(written: Schema, value: unknown, at: string): string[] {
    if (value === null || value === undefined) return written.nullable ? [] : [`${at} is null`];
    const schema = this.#resolved(written);
    if (Array.isArray(value)) {
      return schema.items ? value.flatMap((item, n) => this.#differences(schema.items!, item, `${at}[${n}]`)) : [];
    }
    if (!schema.properties) return [];
    const fields = value as Record<string, unknown>;
    const unknown = Object.keys(fields).filter((field) => !(field in schema.properties!));
    const missing = (schema.required ?? []).filter((field) => !(field in fields));
    return [
      ...unknown.map((field) => `${at}.${field} is not described`),
      ...missing.map((field) => `${at}.${field} is promised and not there`),
      ...Object.entries(schema.properties)
        .filter(([field]) => field in fields)
        .flatMap(([field, inner]) => this.#differences(inner, fields[field], `${at}.${field}`)),
    ];
  }

  #resolved(schema: Schema): Schema {
    const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
    return ref ? this.document.components.schemas[ref.split('/').at(-1)!]! : schema;
  }
}
