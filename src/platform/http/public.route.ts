import { SetMetadata } from '@nestjs/common';

/** Metadata key under which a route says who may enter; the accounts feature reads it and shuts routes without it. */
export const accessKey = 'bihuan:access';

/** Anybody at all may call the route; the reason is read by whoever reviews the list of open routes. */
export const Public = (reason: string) => SetMetadata(accessKey, { kind: 'public', reason });
