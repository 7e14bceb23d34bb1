const impatientAfterMs = 10_000;

/**
 * On the first SIGTERM or SIGINT runs `close` and exits 0 (1 if that fails). Further signals are ignored for ten seconds,
 * because a terminal and npm both send one; after that the next one ends the process at once.
 */
export function endBySignal(close: () => Promise<void>): void {
  let first: number | undefined;
  const onSignal = () => {
    if (first !== undefined) {
      if (performance.now() - first > impatientAfterMs) process.exit(1);
      return;
    }
    first = performance.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`关闭时出错 / while closing: ${error}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
