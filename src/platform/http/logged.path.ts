/** A token that stands in a path opens what it names: 32 bytes as base64url, a segment of their own. */
const token = /(?<=\/)[\w-]{43}(?=\/|\.ics$|$)/g;

/** What of a request's address may be written down: no query, and no token of a link, an invitation, a reset or a calendar. */
export function loggedPath(url: string | undefined): string | undefined {
  return url?.split('?')[0]?.replace(token, '[token]');
}
