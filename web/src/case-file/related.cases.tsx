import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useCase } from './use.case.js';

type Practice = Schemas['PracticeView'];

/** The cases this one came from, took in or went on in, each a way to it. */
export function RelatedCases({ practice }: { practice: Practice }) {
  const { recurrenceOf, absorbed, mergedInto, mergeInto, voidProposed } = practice;
  const related = [
    ...(recurrenceOf ? [{ id: recurrenceOf, how: '同一处此前的隐患：' }] : []),
    ...(mergedInto ? [{ id: mergedInto, how: '已并入：' }] : []),
    ...(voidProposed && mergeInto ? [{ id: mergeInto, how: '拟并入：' }] : []),
    ...absorbed.map((id) => ({ id, how: '并入本案的重复隐患：' })),
  ];
  if (related.length === 0) return null;
  return (
    <ul className="case-related" aria-label="相关隐患">
      {related.map(({ id, how }) => (
        <RelatedCase key={`${how} ${id}`} id={id} how={how} />
      ))}
    </ul>
  );
}

function RelatedCase({ id, how }: { id: string; how: string }) {
  const { data, isError } = useCase(id);
  return (
    <li>
      {how}
      {isError ? '您不能查看的隐患' : <Link to={`/hazards/${id}?stay=1`}>{data?.title ?? '…'}</Link>}
    </li>
  );
}
