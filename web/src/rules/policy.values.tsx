import { Tag } from 'antd';
import type { Schemas } from '../api/client.js';
import { isKeptByHand, nameOf, valueWords } from './value.words.js';

const levelNames = { LAW: '法律', S: '文件', UNV: '通行做法', DESIGN: '自定' };
/** Grounds that say no more than their level. */
const bare = new Set(['[DESIGN]', '[UNV]']);

/** Each value of a policy with the ground it stands on, and what it was before where it was changed. */
export function PolicyValues({ values }: { values: Schemas['PolicyValueView'][] }) {
  return (
    <ul className="seals-list rules-values">
      {values.map(({ path, value, basis, level, changed, parentValue }) => (
        <li key={path}>
          <span>{nameOf(path)}</span>
          <span>
            <Value value={value} name={nameOf(path)} />
            {isKeptByHand(path) && <Tag variant="outlined">供查阅，由人工掌握</Tag>}
            {changed && <Tag variant="outlined">原为 {valueWords(parentValue) ?? '另一组'}</Tag>}
          </span>
          <span>
            {levelNames[level]}
            {!bare.has(basis) && `：${basis}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Value({ value, name }: { value: unknown; name: string }) {
  const words = valueWords(value);
  if (words !== null) return words;
  return (
    <details>
      <summary aria-label={`${name}：展开`}>展开</summary>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}
