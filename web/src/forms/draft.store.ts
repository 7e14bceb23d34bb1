import type { Values } from './form.body.js';

/** What was typed and not yet accepted. The id stays with it, so that sending again is the same command. */
export interface Draft {
  commandId: string;
  values: Values;
}

/** As much of `sessionStorage` as is used; a browser that refuses storage costs the draft, never the form. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps drafts per case and event for as long as the tab lives. */
export class DraftStore {
  constructor(private readonly shelf: () => Shelf) {}

  read(caseId: string, event: string): Draft | null {
    try {
      return parsed(this.shelf().getItem(key(caseId, event)));
    } catch {
      return null;
    }
  }

  write(caseId: string, event: string, draft: Draft): void {
    try {
      this.shelf().setItem(key(caseId, event), JSON.stringify(draft));
    } catch {
      // Storage is full or forbidden: the form on the screen still holds everything.
    }
  }

  forget(caseId: string, event: string): void {
    try {
      this.shelf().removeItem(key(caseId, event));
    } catch {
      // Nothing was kept.
    }
  }
}

export const drafts = new DraftStore(() => sessionStorage);

function key(caseId: string, event: string): string {
  return `bihuan.draft.${caseId}.${event}`;
}

function parsed(text: string | null): Draft | null {
  const draft: unknown = text === null ? null : JSON.parse(text);
  return isDraft(draft) ? draft : null;
}

function isDraft(draft: unknown): draft is Draft {
  const { commandId, values } = (draft ?? {}) as Partial<Draft>;
  return typeof commandId === 'string' && typeof values === 'object' && values !== null;
}
