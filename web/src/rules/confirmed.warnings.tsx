import { Tag } from 'antd';
import type { CalendarVersion, PolicyVersion } from './use.rules.js';

type Version = PolicyVersion | CalendarVersion;

/** What is unusual about a notice, each with who stands for it; nothing for what is as usual, and for a policy. */
export function confirmedWords(version: Version): string[] {
  const confirmed = 'confirmed' in version ? version.confirmed : null;
  return confirmed ? confirmed.warnings.map(({ zh }) => `${zh}（${confirmed.by}已确认与通知一致）`) : [];
}

/** The same beside the version, before somebody else approves it. */
export function ConfirmedWarnings({ of }: { of: Version }) {
  const words = confirmedWords(of);
  if (words.length === 0) return null;
  return (
    <>
      <Tag color="warning" variant="outlined">
        与常例不符
      </Tag>
      <ul className="rules-changes" aria-label={`第 ${of.version} 版与常例不符之处`}>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
