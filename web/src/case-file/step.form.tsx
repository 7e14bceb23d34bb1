import { Skeleton } from 'antd';
import type { Schemas } from '../api/client.js';
import { usePapers } from '../documents/use.documents.js';
import { EventForm } from '../forms/event.form.js';
import { KnownLines } from '../forms/known.lines.js';
import { KnownNames } from '../forms/known.names.js';
import { DecidedAbout } from './decided.about.js';
import { closedFields, defaultValues } from './default.values.js';
import { demandsOf } from './demands.js';
import { linesOf, theOnly } from './lines.of.js';
import { unitsOf } from './units.of.js';

/** Done where the papers stand: a signature belongs to a copy. */
export const ofPapers = new Set(['ISSUE_DOCUMENT', 'SIGN_DOCUMENT', 'REFUSE_SIGNATURE', 'BIND_SCAN']);

interface StepFormProps {
  view: Schemas['HazardView'];
  history: Schemas['HistoryLineDto'][];
  action: Schemas['ActionDto'];
  /** The line that was asked for, by its number; 0 for none. */
  line: number;
  onDone: (view: Schemas['HazardAnswer']) => void;
}

/** The form of one act, with all that the case already knows of its answers. */
export function StepForm({ view, history, action: { event, zh }, line, onDone }: StepFormProps) {
  const papers = usePapers(view.id);
  // A form takes its first values once: the copy to be signed must be known by then.
  if (papers.isPending && ofPapers.has(event)) return <Skeleton active />;
  const lines = linesOf(event, papers.data ?? [], view.practice?.subtasks ?? [], history);
  return (
    <KnownLines value={lines}>
      <KnownNames value={unitsOf(view)}>
        <DecidedAbout event={event} history={history} />
        <EventForm
          caseId={view.id}
          event={event}
          verb={zh}
          rev={view.rev}
          defaults={{ ...defaultValues(event, view, history), ...theOnly(lines, line) }}
          without={closedFields(event, view)}
          demands={demandsOf(event, view)}
          onDone={onDone}
        />
      </KnownNames>
    </KnownLines>
  );
}
