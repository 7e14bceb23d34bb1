/** `138****0007`: enough to know one's own number, too little to call by; of a short one nothing is shown. */
export function maskedMobile(mobile: string): string {
  return mobile.length < 8 ? '****' : `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;
}
