import { Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { QuietLines } from './quiet.lines.js';
import { storyGroups } from './story.groups.js';
import { StoryLine } from './story.line.js';

interface StoryProps {
  history: Schemas['HistoryLineDto'][];
  nameOf: (unitId: string) => string | undefined;
}

/** Every line of the history, newest first; what the clock recorded by itself is folded. */
export function Story({ history, nameOf }: StoryProps) {
  const items = storyGroups(history).map((group) =>
    group.kind === 'act'
      ? { key: group.line.seq, content: <StoryLine line={group.line} nameOf={nameOf} /> }
      : { key: group.lines[0]?.seq ?? 0, content: <QuietLines lines={group.lines} />, color: 'gray' },
  );
  return (
    <section aria-labelledby="story" className="case-card">
      <Typography.Title level={2} id="story">
        办理经过
      </Typography.Title>
      <Timeline items={items} />
    </section>
  );
}
