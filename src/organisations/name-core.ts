const noise = /[\s()（）·.,，。、"'“”-]/g;
const place = /^(湖南省?)?(益阳市?)?(沅江市?)?/;
const form = /(股份有限公司|有限责任公司|有限公司|分公司|公司|集团|个体工商户)+$/;

/**
 * What tells an enterprise's name from others: without the province, city and legal form people leave out or add.
 * A name that is nothing else stays whole.
 */
export function nameCore(name: string): string {
  const plain = name.replace(noise, '').toLowerCase();
  const core = plain.replace(place, '').replace(form, '');
  return core.length >= 2 ? core : plain;
}
