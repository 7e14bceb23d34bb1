import { states } from '../../../workflows/texts/states.js';
import type { Schemas } from '../api/client.js';
import { useEventFields } from '../forms/use.event.fields.js';
import { instantWords } from '../time/calendar.words.js';
import { payloadWords } from './payload.words.js';
import { SaidList } from './said.list.js';

/** More answers than these stand behind a line of their own: the story must be seen at a glance. */
const foldedFrom = 4;

interface StoryLineProps {
  line: Schemas['HistoryLineDto'];
  nameOf: (unitId: string) => string | undefined;
}

/** Who did what when, and what was said with it; the actor as he was then. */
export function StoryLine({ line, nameOf }: StoryLineProps) {
  const { fields = [] } = useEventFields(line.event);
  const said = payloadWords(fields, line.payload, nameOf);
  return (
    <article className="story-line">
      <h3>
        {line.zh} <Moved line={line} />
      </h3>
      <p className="case-soft">
        {actorWords(line.actor)} · {instantWords(line.occurredAtMs)}
      </p>
      {said.length > foldedFrom ? (
        <details>
          <summary>填写内容 {said.length} 项</summary>
          <SaidList said={said} />
        </details>
      ) : (
        <SaidList said={said} />
      )}
    </article>
  );
}

/** The actor as he was then; for whom he stood in, and whether he came by a mailed link, are part of who it was. */
function actorWords({ role, unitName, name, substituteFor, via }: Schemas['HistoryActorDto']): string {
  if (role === 'system') return '系统';
  return [`${unitName} ${name}`, substituteFor && `代 ${substituteFor}`, via && '经链接'].filter(Boolean).join('，');
}

function Moved({ line: { before, after } }: Pick<StoryLineProps, 'line'>) {
  const [from, to] = [before['lifecycle'], after['lifecycle']];
  if (to === undefined || from === to) return null;
  const name = states['lifecycle']?.[to]?.zh ?? to;
  return <span className="story-moved">→ {name}</span>;
}
