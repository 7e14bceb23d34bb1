import 'reflect-metadata';
import { accessKey } from '../platform/http/public.route.js';
import type { Access } from './permission.js';

/** How a route is entered: by its method's decorator, else by its controller's; null where neither says. */
export function accessOf(controller: object, handler: object): Access | null {
  return Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller) ?? null;
}
