/**
 * Sets the clock of this process back, as a careless hand or a bad time server does; timers and the monotonic clock go on.
 * @param byMs milliseconds
 * @returns sets it right again
 */
export function setProcessClockBack(byMs: number): () => void {
  const right = globalThis.Date;
  const behind = () => right.now() - byMs;
  globalThis.Date = new Proxy(right, {
    construct: (date, given, asked) => Reflect.construct(date, given.length > 0 ? given : [behind()], asked) as object,
    get: (date, name, receiver) => (name === 'now' ? behind : Reflect.get(date, name, receiver)),
  });
  return () => {
    globalThis.Date = right;
  };
}
