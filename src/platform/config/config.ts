import { plainToInstance, Transform } from 'class-transformer';
import {
  IsEmail,
  IsFQDN,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { ConfigError } from './config.error.js';

const services = ['api', 'worker'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const postgresUrl = /^postgres(ql)?:\/\/.+/;

function list({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
}

/** The object of a JSON text; text that is none stays what it is, and is refused. */
function json({ value }: { value: unknown }): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Only plain decimal digits count as a number: `Number` would also take '', '0x10' and '1e3'. */
function whole({ value }: { value: unknown }): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

/**
 * Every setting of the product, one property for each environment variable. Durations are milliseconds, sizes bytes.
 * Made by `loadConfig` only; a Config that exists is valid.
 */
export class Config {
  /** BIHUAN_MODE: `demonstration` (the default without DATABASE_URL) or `production`. */
  @IsIn(['demonstration', 'production'], {
    message: 'BIHUAN_MODE：只能是 demonstration 或 production / must be demonstration or production',
  })
  mode: 'demonstration' | 'production';

  /** PORT: where API, pages and health are served; 0 takes any free port. */
  @Transform(whole)
  @IsInt({ message: 'PORT：必须是整数 / must be an integer' })
  @Min(0, { message: 'PORT：必须在 0 到 65535 之间 / must be from 0 to 65535' })
  @Max(65_535, { message: 'PORT：必须在 0 到 65535 之间 / must be from 0 to 65535' })
  port = 3000;

  /** HOST: the address to listen on. */
  @IsNotEmpty({ message: 'HOST：不能为空 / must not be empty' })
  host = '0.0.0.0';

  /** DATA_DIR: files, and the database where none is given by DATABASE_URL. */
  @IsNotEmpty({ message: 'DATA_DIR：不能为空 / must not be empty' })
  dataDir = '.data';

  /** DATABASE_URL: PostgreSQL 15 or later; without it the product brings its own. */
  @IsOptional()
  @Matches(postgresUrl, { message: 'DATABASE_URL：必须形如 postgres://… / must look like postgres://…' })
  databaseUrl?: string;

  /** DATABASE_OWNER_URL: who migrates, when the login of DATABASE_URL shall not be able to. */
  @IsOptional()
  @Matches(postgresUrl, { message: 'DATABASE_OWNER_URL：必须形如 postgres://… / must look like postgres://…' })
  databaseOwnerUrl?: string;

  /** DATABASE_POOL: connections a process keeps for its own queries (the queue has its own). */
  @Transform(whole)
  @IsInt({ message: 'DATABASE_POOL：必须是整数 / must be an integer' })
  @Min(2, { message: 'DATABASE_POOL：至少为 2 / must be at least 2' })
  databasePool = 12;

  /** QUEUE_URL: Redis for the queue; without it the queue lives in PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\/.+/, { message: 'QUEUE_URL：必须形如 redis://… / must look like redis://…' })
  queueUrl?: string;

  /** SMTP_URL: the mail server. Demonstration mode without it catches all mail itself. */
  @ValidateIf((config: Config) => config.smtpUrl !== undefined || config.mode === 'production')
  @Matches(/^smtps?:\/\/.+/, {
    message: 'SMTP_URL：生产模式必须设置，形如 smtp://… / production needs it, like smtp://…',
  })
  smtpUrl?: string;

  /** MAIL_FROM: the sender of every mail, a bare address. */
  @IsEmail({}, { message: 'MAIL_FROM：必须是邮箱地址 / must be a mail address' })
  mailFrom = 'bihuan@bihuan.invalid';

  /** BIHUAN_BOUNCE_DOMAIN: mail to any address of it comes to the listener; the return path of every mail is made in it. */
  @ValidateIf((config: Config) => config.bounceDomain !== undefined || config.bouncePort !== undefined)
  @IsFQDN({}, { message: 'BIHUAN_BOUNCE_DOMAIN：必须是域名，监听退信时必填 / must be a domain; the listener needs it' })
  bounceDomain?: string;

  /** BIHUAN_BOUNCE_SECRET: signs the return paths, so that nobody can make up a bounce. The same in every process. */
  @ValidateIf((config: Config) => config.bounceDomain !== undefined)
  @MinLength(32, {
    message:
      'BIHUAN_BOUNCE_SECRET：设置退信域名时必填，至少 32 个字符 / needed with the domain, at least 32 characters',
  })
  bounceSecret?: string;

  /** BIHUAN_BOUNCE_PORT: where workers take reports of mail servers by SMTP (RFC 3464); not at all without it. */
  @IsOptional()
  @Transform(whole)
  @IsInt({ message: 'BIHUAN_BOUNCE_PORT：必须是整数 / must be an integer' })
  @Min(0, { message: 'BIHUAN_BOUNCE_PORT：必须在 0 到 65535 之间 / must be from 0 to 65535' })
  @Max(65_535, { message: 'BIHUAN_BOUNCE_PORT：必须在 0 到 65535 之间 / must be from 0 to 65535' })
  bouncePort?: number;

  /** BIHUAN_BOUNCE_WEBHOOK_SECRET: signs what a mail provider reports by HTTP; without it that address does not exist. */
  @IsOptional()
  @MinLength(32, {
    message: 'BIHUAN_BOUNCE_WEBHOOK_SECRET：至少 32 个字符 / at least 32 characters',
  })
  bounceWebhookSecret?: string;

  /** SMS_URL_TEMPLATE: gateway for short messages, asked by POST; `{mobile}` and `{text}` are put in. None without it. */
  @IsOptional()
  @Matches(/^https:\/\/.+/, { message: 'SMS_URL_TEMPLATE：必须形如 https://… / must look like https://…' })
  smsUrlTemplate?: string;

  /** SMS_BODY_TEMPLATE: what is posted, with the same two placeholders. */
  @Matches(/\{text\}/, { message: 'SMS_BODY_TEMPLATE：必须含有 {text} / must hold {text}' })
  smsBodyTemplate = '{"mobile":"{mobile}","text":"{text}"}';

  /** SMS_HEADERS: a JSON object of headers the gateway asks for, such as its key; default JSON content. */
  @Transform(json)
  @IsObject({ message: 'SMS_HEADERS：必须是 JSON 对象 / must be a JSON object' })
  smsHeaders: Record<string, string> = {};

  /** TRUSTED_PROXIES: whose `X-Forwarded-For` is believed, addresses or `loopback` parted by commas. */
  @Transform(list)
  @Matches(/^(loopback|linklocal|uniquelocal|[\da-fA-F:.]+(\/\d+)?)$/, {
    each: true,
    message: 'TRUSTED_PROXIES：只能含地址、网段或 loopback / may only hold addresses, networks or loopback',
  })
  trustedProxies: string[] = ['loopback'];

  /** PUBLIC_URL: how people reach the product; links in mails begin with it. Default: this machine and PORT. */
  @Matches(/^https?:\/\/[^/]+.*[^/]$/, {
    message: 'PUBLIC_URL：必须形如 https://…，末尾不带斜杠 / must look like https://…, no slash at the end',
  })
  publicUrl: string;

  /** BIHUAN_SERVICES: what this process does, `api`, `worker` or both, parted by a comma. */
  @Transform(list)
  @IsIn(services, { each: true, message: 'BIHUAN_SERVICES：只能含 api、worker / may only hold api and worker' })
  services: (typeof services)[number][] = ['api', 'worker'];

  /** BIHUAN_DEMO_CITY: whether a demonstration on an empty database begins with a `lived` city or with `none`. */
  @IsIn(['lived', 'none'], { message: 'BIHUAN_DEMO_CITY：只能是 lived 或 none / must be lived or none' })
  demoCity: 'lived' | 'none' = 'lived';

  /** BIHUAN_DEMO_ON_EXTERNAL: `yes` lets a demonstration run on the database of DATABASE_URL. */
  @IsIn(['yes', 'no'], { message: 'BIHUAN_DEMO_ON_EXTERNAL：只能是 yes 或 no / must be yes or no' })
  demoOnExternal: 'yes' | 'no' = 'no';

  /** LOG_LEVEL: the least level written. */
  @IsIn(logLevels, { message: `LOG_LEVEL：只能是 ${logLevels.join('、')} / must be one of these` })
  logLevel: (typeof logLevels)[number] = 'info';

  /** SWEEP_INTERVAL_MS: how often due deadlines are looked for; 0 for never by itself, as tests want it. */
  @Transform(whole)
  @IsInt({ message: 'SWEEP_INTERVAL_MS：必须是整数毫秒 / must be whole milliseconds' })
  @Min(0, { message: 'SWEEP_INTERVAL_MS：不能为负 / must not be negative' })
  sweepIntervalMs = 5_000;

  /** RELAY_INTERVAL_MS: how often unfinished outbox rows and queued mails are looked for; 0 for never by itself. */
  @Transform(whole)
  @IsInt({ message: 'RELAY_INTERVAL_MS：必须是整数毫秒 / must be whole milliseconds' })
  @Min(0, { message: 'RELAY_INTERVAL_MS：不能为负 / must not be negative' })
  relayIntervalMs = 500;

  /** FILE_LIMIT_BYTES: the largest file that may be uploaded. */
  @Transform(whole)
  @IsInt({ message: 'FILE_LIMIT_BYTES：必须是整数字节 / must be whole bytes' })
  @Min(1, { message: 'FILE_LIMIT_BYTES：必须大于 0 / must be above 0' })
  fileLimitBytes = 20 * 1024 * 1024;
}

/** Which variable fills which property. */
const variables: Record<keyof Config, string> = {
  mode: 'BIHUAN_MODE',
  port: 'PORT',
  host: 'HOST',
  dataDir: 'DATA_DIR',
  databaseUrl: 'DATABASE_URL',
  databaseOwnerUrl: 'DATABASE_OWNER_URL',
  databasePool: 'DATABASE_POOL',
  queueUrl: 'QUEUE_URL',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  bounceDomain: 'BIHUAN_BOUNCE_DOMAIN',
  bounceSecret: 'BIHUAN_BOUNCE_SECRET',
  bouncePort: 'BIHUAN_BOUNCE_PORT',
  bounceWebhookSecret: 'BIHUAN_BOUNCE_WEBHOOK_SECRET',
  smsUrlTemplate: 'SMS_URL_TEMPLATE',
  smsBodyTemplate: 'SMS_BODY_TEMPLATE',
  smsHeaders: 'SMS_HEADERS',
  trustedProxies: 'TRUSTED_PROXIES',
  publicUrl: 'PUBLIC_URL',
  services: 'BIHUAN_SERVICES',
  demoCity: 'BIHUAN_DEMO_CITY',
  demoOnExternal: 'BIHUAN_DEMO_ON_EXTERNAL',
  logLevel: 'LOG_LEVEL',
  sweepIntervalMs: 'SWEEP_INTERVAL_MS',
  relayIntervalMs: 'RELAY_INTERVAL_MS',
  fileLimitBytes: 'FILE_LIMIT_BYTES',
};

/**
 * Reads the settings from environment variables (an empty one counts as unset) before anything connects.
 * Throws ConfigError that lists every wrong variable at once, Chinese and English.
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(variables)
      .map(([property, variable]) => [property, env[variable]?.trim()])
      .filter(([, value]) => value),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  config.mode ??= config.databaseUrl ? 'production' : 'demonstration';
  config.publicUrl ??= `http://127.0.0.1:${config.port}`;
  const errors = validateSync(config).flatMap((error) => Object.values(error.constraints ?? {}));
  if (errors.length > 0) throw new ConfigError([...new Set(errors)]);
  return Object.freeze(config);
}
