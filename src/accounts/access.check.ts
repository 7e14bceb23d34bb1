import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf } from './access.js';
import type { Access } from './permission.js';

interface Route {
  method: string;
  path: string;
  access: Access | null;
}

/** Reads every route of the process; it does not start while one of them does not say who may enter. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const shut = this.routes().filter((route) => !route.access);
    if (shut.length === 0) return;
    const names = shut.map(({ method, path }) => `${method} ${path}`).join(', ');
    throw new Error(`every route needs @Permit, @SignedIn or @Public; these have none: ${names}`);
  }

  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || !instance) return [];
      const prototype = Object.getPrototypeOf(instance);
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
        if (method === undefined) return [];
        const path = joined(Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler));
        return [{ method: RequestMethod[method] ?? 'ALL', path, access: accessOf(metatype, handler) }];
      });
    });
  }
}

function joined(...parts: unknown[]): string {
  return `/${parts.map(String).join('/')}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
}
