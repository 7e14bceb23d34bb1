import { useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { inGroups } from '../seals/root.words.js';
import { useSignedIn } from '../session/signed-in.js';
import { instantWords } from '../time/calendar.words.js';

/** The newest seal that holds the case: up to which line it can no longer be changed unseen. */
export function CaseSeal({ caseId, seq }: { caseId: string; seq: number }) {
  const mayOpen = useSignedIn().permissions.includes('seal.read');
  const { data } = useQuery({
    queryKey: ['hazard-seal', caseId],
    queryFn: () => answerOf(api.GET('/api/hazards/{id}/seal', { params: { path: { id: caseId } } })),
  });
  if (!data) return null;
  return (
    <section aria-labelledby="case-seal" className="case-card">
      <Typography.Title level={2} id="case-seal">
        封存
      </Typography.Title>
      {data.seal ? (
        <>
          <p>
            第 1 至 {data.seal.seq} 号记录已封存于
            {mayOpen ? <Link to={`/seals/${data.seal.n}`}>第 {data.seal.n} 号</Link> : `第 ${data.seal.n} 号`}，
            {instantWords(data.seal.takenAtMs)}
            {data.seal.seq < seq && `；其后 ${seq - data.seal.seq} 条待今晚封存`}
          </p>
          <code className="case-seal-root">{inGroups(data.seal.rootHex)}</code>
        </>
      ) : (
        <p className="case-soft">还没有封存，今晚零点后封存</p>
      )}
    </section>
  );
}
