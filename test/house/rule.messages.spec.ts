import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { knowsRule } from '../../src/platform/http/rule.message.js';

/** Decorators that steer validation and are no rule a person could break, and those whose text comes from their maker. */
const noRule = new Set(['IsOptional', 'ValidateIf', 'ValidateBy', 'Validate', 'ValidatorConstraint', 'Allow']);
/** Where class-validator reports a rule under another name than its decorator's. */
const reportedAs: Record<string, string> = {
  ValidateNested: 'nestedValidation',
  Length: 'isLength',
  IsUUID: 'isUuid',
  IsFQDN: 'isFqdn',
  IsISO8601: 'isIso8601',
};

function decoratorsUsed(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const names = files.flatMap((file) => {
    const imports =
      /import \{([^}]+)\} from 'class-validator'/.exec(readFileSync(join('src', file), 'utf8'))?.[1] ?? '';
    return imports.split(',').map((name) => name.trim());
  });
  return [...new Set(names)].filter((name) => /^[A-Z]\w+$/.test(name) && !noRule.has(name)).sort();
}

describe('every rule a field can break', () => {
  it.each(decoratorsUsed())('is told in Chinese: %s', (decorator) => {
    expect(knowsRule(reportedAs[decorator] ?? decorator.charAt(0).toLowerCase() + decorator.slice(1))).toBe(true);
  });
});
