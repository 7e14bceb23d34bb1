import type { Me } from './session.js';

/** Where to go after signing in: an address of ours, never one that a link from outside has put in. */
export function nextAddress(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}

/** The same, where nothing else was asked for: whoever leads the committee decides by its figures and has no work list. */
export function landingOf(role: Me['role'], search: string): string {
  const next = nextAddress(search);
  return next === '/' && role === 'committeeLeader' ? '/closure' : next;
}
