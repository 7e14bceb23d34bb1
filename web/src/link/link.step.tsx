import { Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.js';
import { DecidedAbout } from '../case-file/decided.about.js';
import { closedFields, defaultValues } from '../case-file/default.values.js';
import { demandsOf } from '../case-file/demands.js';
import { theOnly } from '../case-file/lines.of.js';
import { OtherActions } from '../case-file/other.actions.js';
import { unitsOf } from '../case-file/units.of.js';
import { likeliestFirst, myTurn } from '../case-file/whose.turn.js';
import { EventForm } from '../forms/event.form.js';
import { KnownLines } from '../forms/known.lines.js';
import { KnownNames } from '../forms/known.names.js';
import { CodeStep } from './code.step.js';
import { firstAct } from './first.act.js';
import { hasItsLine, ownLines } from './own.lines.js';
import type { Asking } from './use.confirmed.door.js';
import { Waiting } from './waiting.js';

interface LinkStepProps {
  token: string;
  hazard: Schemas['HazardView'];
  link: Pick<Schemas['LinkView'], 'history' | 'address' | 'reader' | 'asked'>;
  /** The code that is waited for; null while the form is being filled in. */
  asking: Asking | null;
  onDone: (zh: string, view: Schemas['HazardAnswer']) => void;
}

/** What is asked of the bearer now: one act with its form, then its code; what else he may do stands below. */
export function LinkStep({ token, hazard, link, asking, onDone }: LinkStepProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { history, address, reader } = link;
  const lines = ownLines(history, hazard.practice?.subtasks ?? [], reader.unitId);
  const open = likeliestFirst(hazard).filter(({ event }) => hasItsLine(event, lines));
  const first = firstAct(open, link.asked, myTurn(hazard, reader.unitId));
  const chosen = open.find(({ event }) => event === wanted) ?? first;
  return (
    <section aria-label="办理" className="case-card case-next">
      {asking && chosen && <CodeStep token={token} asking={asking} address={address} verb={chosen.zh} />}
      {/* The form stays mounted behind its code: a refusal finds everything that was typed. */}
      <div hidden={asking !== null}>
        {!first && <Waiting hazard={hazard} />}
        {chosen && (
          <>
            <Typography.Title level={2}>{chosen.zh}</Typography.Title>
            <DecidedAbout event={chosen.event} history={history} />
            <KnownLines value={lines}>
              <KnownNames value={unitsOf(hazard)}>
                <EventForm
                  key={chosen.event}
                  caseId={hazard.id}
                  event={chosen.event}
                  verb={chosen.zh}
                  rev={hazard.rev}
                  defaults={{ ...defaultValues(chosen.event, hazard, history), ...theOnly(lines) }}
                  without={closedFields(chosen.event, hazard)}
                  demands={demandsOf(chosen.event, hazard)}
                  onDone={(view) => {
                    setWanted(null);
                    onDone(chosen.zh, view);
                  }}
                />
              </KnownNames>
            </KnownLines>
            <p className="case-soft">提交时会向 {address} 发送验证码，填写后才办理。</p>
          </>
        )}
        <OtherActions
          words={chosen ? '也可以：' : '您可以：'}
          actions={open.filter(({ event }) => event !== chosen?.event)}
          onChoose={setWanted}
        />
      </div>
    </section>
  );
}
