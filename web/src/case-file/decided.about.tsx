import type { Schemas } from '../api/client.js';
import { useEventFields } from '../forms/use.event.fields.js';
import { instantWords } from '../time/calendar.words.js';
import { type DecidedLine, decidedLines } from './decided.lines.js';
import { EvidenceFiles } from './evidence.files.js';
import { type Evidence, evidenceGroups } from './evidence.groups.js';
import { payloadWords } from './payload.words.js';
import { SaidList } from './said.list.js';

interface DecidedAboutProps {
  event: string;
  history: Schemas['HistoryLineDto'][];
}

/** What is decided about, directly above the form that decides: nobody should approve what he would have to look for. */
export function DecidedAbout({ event, history }: DecidedAboutProps) {
  return decidedLines(event, history).map((decided) => (
    <Decided key={`${decided.name} ${decided.line.seq}`} decided={decided} history={history} />
  ));
}

interface DecidedProps {
  decided: DecidedLine;
  history: Schemas['HistoryLineDto'][];
}

function Decided({ decided: { name, line, withBefore }, history }: DecidedProps) {
  const { fields = [] } = useEventFields(line.event);
  const { after, site } = evidenceGroups([line]);
  const before = withBefore ? evidenceGroups(history).before : [];
  const photos: [string, Evidence[]][] = [
    ['整改前', before],
    ['整改后', after],
    ['现场核查', site],
  ];
  return (
    <section aria-label={name} className="case-decided">
      <h3>{name}</h3>
      <p className="case-soft">
        {line.actor.unitName} {line.actor.name} {line.zh} · {instantWords(line.occurredAtMs)}
      </p>
      <SaidList said={payloadWords(fields, line.payload, () => undefined)} />
      <div className="evidence">
        {photos
          .filter(([, files]) => files.length > 0)
          .map(([title, files]) => (
            <div key={title}>
              <h4>{title}</h4>
              <EvidenceFiles files={files} title={title} />
            </div>
          ))}
      </div>
    </section>
  );
}
