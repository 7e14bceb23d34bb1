import { useMemo, useRef, useState } from 'react';
import { Failure } from '../api/failure.js';
import type { EventDoor } from '../forms/event.door.js';
import { filesOf, requestCode, sendConfirmed } from './link.door.js';

/** A code that is waited for. */
export interface Asking {
  event: string;
  /** Why the last one was not taken. */
  trouble: Failure | null;
  checking: boolean;
  give: (code: string) => void;
  leave: () => void;
}

/** What was given for an event, for as long as the page lives. */
interface Known {
  /** One was sent, so that mending a form does not send another. */
  sent: Set<string>;
  /** Taken or not yet answered: the same command goes with the same code. */
  codes: Map<string, string>;
}

/**
 * The door of a link: what a form sends is held until its bearer has typed the code. The form stays where it is, with all
 * that was typed, whatever the server says of either.
 */
export function useConfirmedDoor(token: string): { door: EventDoor; asking: Asking | null } {
  const [asking, setAsking] = useState<Asking | null>(null);
  const known = useRef<Known>({ sent: new Set(), codes: new Map() });
  const door = useMemo<EventDoor>(() => {
    const { sent, codes } = known.current;
    const ask = (event: string, trouble: Failure | null) =>
      new Promise<string>((give, refuse) => {
        const leave = () => {
          setAsking(null);
          refuse(notSent());
        };
        const checked = (code: string) => {
          setAsking((now) => now && { ...now, checking: true });
          give(code);
        };
        setAsking({ event, trouble, checking: false, give: checked, leave });
      });
    const send: EventDoor['send'] = async (_caseId, command, values) => {
      for (let trouble: Failure | null = null; ; ) {
        if (!sent.has(command.type)) await requestCode(token, command.type);
        sent.add(command.type);
        const code: string = codes.get(command.type) ?? (await ask(command.type, trouble));
        codes.set(command.type, code);
        try {
          const answer = await sendConfirmed(token, command, values, code);
          sent.delete(command.type);
          codes.delete(command.type);
          setAsking(null);
          return answer;
        } catch (error) {
          trouble = codeTrouble(error);
          if (trouble) codes.delete(command.type);
          else {
            setAsking(null);
            throw error;
          }
        }
      }
    };
    return { send, ...filesOf(token) };
  }, [token]);
  return { door, asking };
}

function codeTrouble(error: unknown): Failure | null {
  const isOne = error instanceof Failure && (error.code === 'CODE_WRONG' || error.code === 'CODE_EXPIRED');
  return isOne ? error : null;
}

function notSent(): Failure {
  return new Failure(-1, { title: '还没有提交', detail: '没有填写验证码，没有办理任何事项。您填写的内容都在。' });
}
