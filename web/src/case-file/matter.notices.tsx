import { Alert } from 'antd';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { RelatedCases } from './related.cases.js';
import { standingMatters } from './standing.matters.js';

interface MatterNoticesProps {
  view: Schemas['HazardView'];
  history: Schemas['HistoryLineDto'][];
}

/** What stands beside the course of the case, and which cases belong to it, above everything else. */
export function MatterNotices({ view: { practice }, history }: MatterNoticesProps) {
  return (
    <>
      {standingMatters(practice).map(({ event, type, title, means }) => {
        const line = history.findLast((one) => one.event === event);
        return (
          <Alert
            key={event}
            className="case-matter"
            type={type}
            showIcon
            title={title}
            description={
              <>
                {line && <p>{reasonOf(line.payload)}</p>}
                <p className="case-soft">
                  {line && `${line.actor.unitName} ${line.actor.name}，${instantWords(line.occurredAtMs)}。`}
                  {means}
                </p>
              </>
            }
          />
        );
      })}
      {practice && <RelatedCases practice={practice} />}
    </>
  );
}

function reasonOf({ description, reason }: Record<string, unknown>): string {
  return [description, reason].find((one): one is string => typeof one === 'string') ?? '';
}
