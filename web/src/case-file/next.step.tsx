import { Alert, Collapse, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { usePapers } from '../documents/use.documents.js';
import { EventForm } from '../forms/event.form.js';
import { KnownLines, type LineOption } from '../forms/known.lines.js';
import { KnownNames } from '../forms/known.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { instantWords } from '../time/calendar.words.js';
import { ClosedActions } from './closed.actions.js';
import { closedFields, defaultValues } from './default.values.js';
import { linesOf } from './lines.of.js';
import { OtherActions } from './other.actions.js';
import { standsSince } from './story.groups.js';
import { unitsOf } from './units.of.js';
import { usePrimaryKey } from './use.primary.key.js';
import { isLikely, likeliestFirst, myTurn, myTurnWords, whoseTurn } from './whose.turn.js';

/** Done where the papers stand: a signature belongs to a copy. */
const ofPapers = new Set(['ISSUE_DOCUMENT', 'SIGN_DOCUMENT', 'REFUSE_SIGNATURE', 'BIND_SCAN']);

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
  const papers = usePapers(view.id);
  const open = likeliestFirst(view).filter(({ event }) => !ofPapers.has(event));
  const wanted = view.actions.find(({ event }) => event === search.get('do'));
  const first = myTurn(view, useSignedIn().unitId);
  const chosen = wanted?.open ? wanted : first;
  const lines = linesOf(chosen?.event, papers.data ?? [], view.practice?.subtasks ?? [], history);
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
          <Typography.Title level={3}>{chosen.zh}</Typography.Title>
          <KnownLines value={lines}>
            <KnownNames value={unitsOf(view)}>
              <EventForm
                key={`${chosen.event} ${line}`}
                caseId={view.id}
                event={chosen.event}
                verb={chosen.zh}
                rev={view.rev}
                defaults={{ ...defaultValues(chosen.event, view, history), ...theOnly(lines, line) }}
                without={closedFields(chosen.event, view)}
                onDone={(after) => onDone(chosen.zh, after)}
              />
            </KnownNames>
          </KnownLines>
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

/** The line that was asked for, or the only one there is, so that nobody chooses between one thing. */
function theOnly(lines: Record<string, LineOption[]>, asked: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([name, options]) => {
      const value =
        options.find((one) => one.value === asked)?.value ?? (options.length === 1 ? options[0]?.value : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
