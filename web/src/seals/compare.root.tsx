import { Alert, Input } from 'antd';
import { useId, useState } from 'react';
import { instantWords } from '../time/calendar.words.js';
import { plainRoot } from './root.words.js';
import type { Seal } from './use.seals.js';

const digits = 64;

/** The value of a mail, pasted: which seal it is, or that it is none of those listed. */
export function CompareRoot({ seals }: { seals: Seal[] }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const root = plainRoot(typed);
  const found = seals.find((seal) => seal.root === root);
  return (
    <section className="seals-compare">
      <label htmlFor={id}>对照邮件里的封存值</label>
      <Input
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="粘贴 64 位封存值，空格不影响"
        spellCheck={false}
        autoComplete="off"
        allowClear
      />
      <div aria-live="polite">
        {root !== '' && root.length !== digits && (
          <p>
            封存值有 {digits} 位，现在是 {root.length} 位
          </p>
        )}
        {root.length === digits &&
          (found ? (
            <Alert type="success" showIcon title={`与第 ${found.n} 号一致，${instantWords(found.takenAtMs)}封存`} />
          ) : (
            <Alert type="error" showIcon title="与已列出的封存都不一致：先列出更早的封存再对照，仍不一致的应立即核查" />
          ))}
      </div>
    </section>
  );
}
