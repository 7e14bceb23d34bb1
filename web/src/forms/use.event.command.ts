import { useMutation } from '@tanstack/react-query';
import { use, useRef } from 'react';
import type { Schemas } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { drafts } from './draft.store.js';
import { EventDoorContext } from './event.door.js';
import type { Values } from './form.body.js';
import type { RefusedBody } from './refusal.js';

interface Asked {
  caseId: string | null;
  event: string;
  rev: number | undefined;
  onDone: (view: Schemas['HazardAnswer']) => void;
}

/**
 * One command and what was typed for it, kept until the server has taken it: sending again after a broken connection is
 * the same command, so nothing is done twice.
 */
export function useEventCommand({ caseId, event, rev, onDone }: Asked) {
  const door = use(EventDoorContext);
  const shelf = caseId ?? 'new';
  const kept = useRef(drafts.read(shelf, event));
  const commandId = useRef(kept.current?.commandId ?? crypto.randomUUID());
  const seenRev = useRef(rev);
  const mutation = useMutation({
    mutationFn: (values: Values) => {
      const command = { type: event, commandId: commandId.current };
      const seen = seenRev.current === undefined ? {} : { rev: seenRev.current };
      return door.send(caseId, { ...command, ...seen }, values);
    },
    onSuccess: (view) => {
      drafts.forget(shelf, event);
      onDone(view);
    },
    onError: (error) => {
      const refused = refusedBody(error);
      // What happened in between is shown with the form; whoever sends again has seen it.
      if (refused.code === 'STALE_REVISION') seenRev.current = refused.rev;
      if (refused.code === 'COMMAND_ID_REUSED') commandId.current = crypto.randomUUID();
    },
  });
  return {
    typed: kept.current?.values ?? null,
    keep: (values: Values) => drafts.write(shelf, event, { commandId: commandId.current, values }),
    send: (values: Values) => mutation.mutate(values),
    isSending: mutation.isPending,
    error: mutation.error,
  };
}

/** What the server said of a refusal; nothing where there was none, or no answer. */
export function refusedBody(error: Error | null): RefusedBody {
  return error instanceof Failure ? (error.body as RefusedBody) : {};
}
