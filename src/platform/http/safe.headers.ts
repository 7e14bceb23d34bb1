import helmet from 'helmet';

/** Nothing but our own is loaded; styles are written by the screens while they run, previews of photos are blobs. */
export function safeHeaders(publicUrl: string): ReturnType<typeof helmet> {
  const overTls = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      directives: {
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // On a plain address inside an office it would send every asset to a port where nobody listens.
        upgradeInsecureRequests: overTls ? [] : null,
      },
    },
  });
}
