/** Enough to tell one's office from elsewhere: the first half of an IPv4 address, the first two groups of an IPv6 one. */
export function maskedIp(ip: string): string {
  const v4 = /(\d+)\.(\d+)\.\d+\.\d+$/.exec(ip);
  if (v4) return `${v4[1]}.${v4[2]}.*.*`;
  return ip.includes(':') ? `${ip.split(':').slice(0, 2).join(':')}:*` : '';
}
