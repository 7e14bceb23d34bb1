/** As much of an OpenAPI 3.0 schema as a form is made from. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  description?: string;
  example?: unknown;
  enum?: string[];
  minimum?: number;
  maxLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** The served document, of which only the events' bodies matter here. */
export interface ApiDocument {
  paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: EventBody }> } } }>;
  components: { schemas: Record<string, Schema> };
}

interface EventBody {
  discriminator?: { mapping: Record<string, string> };
}

/** The schema behind a reference, the words beside the reference kept. @throws Error when it leads nowhere */
export function resolved(schema: Schema, document: ApiDocument): Schema {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (!ref) return schema;
  const target = document.components.schemas[ref.slice(ref.lastIndexOf('/') + 1)];
  if (!target) throw new Error(`no schema ${ref}`);
  return { ...target, ...(schema.description ? { description: schema.description } : {}) };
}

/** The schema of the form an event carries; null for an event this server does not take from people. */
export function eventSchema(event: string, document: ApiDocument): Schema | null {
  const body = document.paths['/api/hazards/{id}/events']?.post?.requestBody?.content['application/json']?.schema;
  const ref = body?.discriminator?.mapping[event];
  return ref ? resolved({ $ref: ref }, document) : null;
}
