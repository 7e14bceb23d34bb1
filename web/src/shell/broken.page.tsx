import { useRouteError } from 'react-router';
import { FailureNotice } from './failure.notice.js';

/** A page that broke says so, keeps nothing from being tried again, and does not take the others with it. */
export function BrokenPage() {
  const error = useRouteError();
  return (
    <div className="page">
      <FailureNotice error={error} onRetry={() => window.location.reload()} />
    </div>
  );
}
