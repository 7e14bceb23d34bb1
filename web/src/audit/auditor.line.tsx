import { Link } from 'react-router';
import { useSignedIn } from '../session/signed-in.js';
import { lineWords } from './audit.words.js';
import { useAuditLine } from './use.audit.js';

/** Whether the figures can be trusted: what the auditor says of everything that had to happen by itself. */
export function AuditorLine() {
  const { permissions } = useSignedIn();
  const mayKnow = permissions.includes('audit.read');
  const { data } = useAuditLine(mayKnow);
  if (!mayKnow || !data) return null;
  return (
    <p className="closure-note">
      {data.atMs === null ? '时限审计还没有做过。' : lineWords(data)}{' '}
      <Link to="/audit" className="tall-link">
        看时限审计
      </Link>
    </p>
  );
}
