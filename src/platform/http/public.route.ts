import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Metadata key under which a route says who may enter; the accounts feature reads it and shuts routes without it. */
export const accessKey = 'bihuan:access';

/** Under which an operation of the OpenAPI document says why it is open to anybody. */
export const publicExtension = 'x-public';

/** Anybody at all may call the route; the reason is read by whoever reviews the list of open routes. */
export const Public = (reason: string) =>
  applyDecorators(SetMetadata(accessKey, { kind: 'public', reason }), ApiExtension(publicExtension, reason));
