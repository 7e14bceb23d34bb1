import type { Option } from './field.js';

const shelfKey = 'bihuan.names';

/** Names of what was found and chosen, for as long as the tab lives: a draft or an address keeps ids only. */
export function rememberName({ value, label }: Option): void {
  try {
    sessionStorage.setItem(shelfKey, JSON.stringify({ ...names(), [value]: label }));
  } catch {
    // Without storage a reloaded page says less, and nothing else.
  }
}

export function rememberedName(value: string): Option | undefined {
  const label = names()[value];
  return label === undefined ? undefined : { value, label };
}

function names(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(shelfKey) ?? '{}');
  } catch {
    return {};
  }
}
