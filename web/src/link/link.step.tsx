import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.js';
import { closedFields, defaultValues } from '../case-file/default.values.js';
import { unitsOf } from '../case-file/units.of.js';
import { likeliestFirst, whoseTurn } from '../case-file/whose.turn.js';
import { EventForm } from '../forms/event.form.js';
import { KnownNames } from '../forms/known.names.js';
import { CodeStep } from './code.step.js';
import type { Asking } from './use.confirmed.door.js';

interface LinkStepProps {
  token: string;
  link: Schemas['LinkView'];
  /** The code that is waited for; null while the form is being filled in. */
  asking: Asking | null;
  onDone: (zh: string, view: Schemas['HazardAnswer']) => void;
}

/** What is asked of the bearer now: one act with its form, then its code; what else he may do stands below. */
export function LinkStep({ token, link: { hazard, history, address }, asking, onDone }: LinkStepProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const open = likeliestFirst(hazard);
  const chosen = open.find(({ event }) => event === wanted) ?? open[0];
  const { who, what } = whoseTurn(hazard);
  if (!chosen) {
    return (
      <section className="case-card">
        <p className="case-turn">
          {who ? (
            <>
              现在等<strong>{who}</strong>
              {what}，不需要您办理。
            </>
          ) : (
            `${what}。`
          )}
        </p>
      </section>
    );
  }
  return (
    <section aria-label="办理" className="case-card case-next">
      {asking && <CodeStep token={token} asking={asking} address={address} verb={chosen.zh} />}
      {/* The form stays mounted behind its code: a refusal finds everything that was typed. */}
      <div hidden={asking !== null}>
        <Typography.Title level={2}>{chosen.zh}</Typography.Title>
        <KnownNames value={unitsOf(hazard)}>
          <EventForm
            key={chosen.event}
            caseId={hazard.id}
            event={chosen.event}
            verb={chosen.zh}
            rev={hazard.rev}
            defaults={defaultValues(chosen.event, hazard, history)}
            without={closedFields(chosen.event, hazard)}
            onDone={(view) => {
              setWanted(null);
              onDone(chosen.zh, view);
            }}
          />
        </KnownNames>
        <p className="case-soft">提交时会向 {address} 发送验证码，填写后才办理。</p>
        {open.length > 1 && (
          <Flex gap="small" wrap align="center" className="case-others">
            <span>也可以：</span>
            {open
              .filter(({ event }) => event !== chosen.event)
              .map(({ event, zh }) => (
                <Button key={event} onClick={() => setWanted(event)}>
                  {zh}
                </Button>
              ))}
          </Flex>
        )}
      </div>
    </section>
  );
}
