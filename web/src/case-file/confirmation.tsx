import type { Schemas } from '../api/client.js';
import { DoneNotice } from './done.notice.js';

interface ConfirmationProps {
  /** What was done, verb first. */
  done: string;
  view: Schemas['HazardAnswer'];
  /** Notices that left since; they follow the commit by moments. */
  told: Schemas['DeliveryDto'][];
  onClose: () => void;
}

/** After an act in the case file: what was recorded, and who has been told. */
export function Confirmation({ done, view, told, onClose }: ConfirmationProps) {
  const people = new Set(told.map(({ recipientName, recipientUnitName }) => `${recipientUnitName}${recipientName}`));
  return (
    <div className="case-confirmation">
      <DoneNotice
        done={done}
        view={view}
        told={people.size > 0 ? `已通知 ${[...people].join('、')}` : '需要通知的人会收到邮件，名单显示在“通知送达”'}
        onClose={onClose}
      />
    </div>
  );
}
