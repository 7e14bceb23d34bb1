import { Alert, Collapse, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { taskText } from '../../../workflows/texts/tasks.js';
import type { Schemas } from '../api/client.js';
import { useSignedIn } from '../session/signed-in.js';
import { instantWords } from '../time/calendar.words.js';
import { ClosedActions } from './closed.actions.js';
import { OtherActions } from './other.actions.js';
import { ofPapers, StepForm } from './step.form.js';
import { standsSince } from './story.groups.js';
import { usePrimaryKey } from './use.primary.key.js';
import { isLikely, likeliestFirst, myTurn, myTurnWords, whoseTurn } from './whose.turn.js';

/** More than these beside the first are folded, too. */
const atOnce = 5;

interface NextStepProps {
  view: Schemas['HazardView'];
  history: Schemas['HistoryLineDto'][];
  onDone: (event: string, view: Schemas['HazardAnswer']) => void;
}

/** Who must do what, and the form of it where it is this person's to do. */
export function NextStep({ view, history, onDone }: NextStepProps) {
  usePrimaryKey();
  const [search, setSearch] = useSearchParams();
  const open = likeliestFirst(view).filter(({ event }) => !ofPapers.has(event));
  const wanted = view.actions.find(({ event }) => event === search.get('do'));
  const first = myTurn(view, useSignedIn().unitId);
  const chosen = wanted?.open ? wanted : first;
  const line = Number(search.get('line'));
  const others = open.filter(({ event }) => event !== chosen?.event);
  const likely = others.filter(({ event }) => isLikely(view, event)).slice(0, atOnce);
  const rare = others.filter((action) => !likely.includes(action));
  const choose = (event: string) => setSearch({ do: event }, { replace: true, preventScrollReset: true });
  return (
    <section aria-labelledby="next-step" className="case-card case-next">
      <Typography.Title level={2} id="next-step">
        下一步
      </Typography.Title>
      <Turn view={view} history={history} mine={first} />
      {wanted && !wanted.open && (
        <Alert
          type="warning"
          showIcon
          title={`现在不能${wanted.zh}`}
          description={wanted.reasons.map(({ code, zh }) => <div key={code}>{zh}</div>)}
        />
      )}
      {chosen && (
        <>
          <Typography.Title level={3}>{taskText(chosen.event).zh}</Typography.Title>
          <StepForm
            key={`${chosen.event} ${line}`}
            view={view}
            history={history}
            action={chosen}
            line={line}
            onDone={(after) => onDone(chosen.zh, after)}
          />
        </>
      )}
      <OtherActions words={chosen ? '也可以：' : '您可以：'} actions={likely} onChoose={choose} />
      {rare.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'rare',
              label: `较少办理的事项 ${rare.length} 项`,
              children: <OtherActions words="" actions={rare} onChoose={choose} />,
            },
          ]}
        />
      )}
      <ClosedActions actions={view.actions.filter((one) => !one.open)} />
    </section>
  );
}

interface TurnProps extends Pick<NextStepProps, 'view' | 'history'> {
  /** What is this person's to do, if anything is. */
  mine: Schemas['ActionDto'] | undefined;
}

function Turn({ view, history, mine }: TurnProps) {
  const { who, what } = whoseTurn(view);
  const since = standsSince(history);
  return (
    <p className="case-turn">
      {mine ? (
        <>
          轮到<strong>您</strong>：{myTurnWords(view, mine)}
        </>
      ) : who ? (
        <>
          等 <strong>{who}</strong> {what}
        </>
      ) : (
        what
      )}
      {since && <span className="case-soft">，{instantWords(since.occurredAtMs)}起</span>}
    </p>
  );
}
