import { getMetadataStorage, type ValidationError } from 'class-validator';

type Text = (...limits: string[]) => string;

/** What each rule asks, in Chinese; the limits are those the DTO gave the rule. */
const texts: Record<string, Text> = {
  whitelistValidation: () => '不是可填写的字段',
  unknownValue: () => '内容不是预期的对象',
  nestedValidation: () => '应为对象或对象列表',
  isDefined: () => '必须填写',
  isNotEmpty: () => '不能为空',
  isNotEmptyObject: () => '不能为空对象',
  equals: (value) => `必须等于 ${value}`,
  isIn: (values) => `只能是以下之一：${values}`,
  isEnum: (_type, values) => `只能是以下之一：${values}`,
  isBoolean: () => '必须是 true 或 false',
  isDate: () => '必须是日期',
  isString: () => '必须是文字',
  isNumber: () => '必须是数字',
  isInt: () => '必须是整数',
  isPositive: () => '必须大于 0',
  isArray: () => '必须是列表',
  isObject: () => '必须是对象',
  min: (limit) => `不能小于 ${limit}`,
  max: (limit) => `不能大于 ${limit}`,
  minDate: () => '日期过早',
  maxDate: () => '日期过晚',
  minLength: (limit) => `至少 ${limit} 个字符`,
  maxLength: (limit) => `最多 ${limit} 个字符`,
  isLength: (least, most) => (most ? `长度须为 ${least} 至 ${most} 个字符` : `至少 ${least} 个字符`),
  arrayNotEmpty: () => '至少填写一项',
  arrayMinSize: (limit) => `至少 ${limit} 项`,
  arrayMaxSize: (limit) => `最多 ${limit} 项`,
  arrayUnique: () => '不能有重复项',
  matches: () => '格式不正确',
  isEmail: () => '必须是邮箱地址',
  isFqdn: () => '必须是域名',
  isUrl: () => '必须是网址',
  isUuid: () => '必须是 UUID',
  isDateString: () => '必须是 ISO 8601 日期时间',
  isIso8601: () => '必须是 ISO 8601 日期时间',
  isNumberString: () => '必须是由数字组成的文字',
  isLatitude: () => '必须是纬度（−90 至 90）',
  isLongitude: () => '必须是经度（−180 至 180）',
  isLatLong: () => '必须是“纬度,经度”',
  isHash: () => '必须是散列值',
  isHexadecimal: () => '必须是十六进制文字',
  isBase64: () => '必须是 Base64 文字',
  isPhoneNumber: () => '必须是电话号码',
  isMobilePhone: () => '必须是手机号码',
  isTimeZone: () => '必须是时区名称',
};

const each: Record<string, string> = { true: '每一项', false: '' };

/** The message for one broken rule: a DTO's own Chinese text, else ours with the rule's limits. */
export function ruleMessage(field: string, rule: string, given: string, error: ValidationError): string {
  if (/\p{Script=Han}/u.test(given)) return given;
  const metadata = rulesOf(error).find((known) => known.name === rule);
  const text = texts[rule]?.(...(metadata?.constraints ?? []).map(limitText)) ?? '不符合要求';
  return `${field}：${each[String(metadata?.each ?? false)]}${text}`;
}

/** Whether a rule has a Chinese text of its own here; a spec asks it for every rule any DTO uses. */
export function knowsRule(rule: string): boolean {
  return rule in texts;
}

function rulesOf({ target, property }: ValidationError) {
  if (!target) return [];
  return getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .filter((metadata) => metadata.propertyName === property);
}

function limitText(limit: unknown): string {
  return Array.isArray(limit) ? limit.join('、') : limit === undefined ? '' : String(limit);
}
