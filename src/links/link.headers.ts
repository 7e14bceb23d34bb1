import type { NextFunction, Request, Response } from 'express';

/** What a link opens is kept by no cache and found by no search, also where it is refused; its address is told to nobody. */
export function linkHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  next();
}
