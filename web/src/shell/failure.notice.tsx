import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { failureOf } from '../api/failure.js';

/** What went wrong, in the server's words; takes the focus so that it is read out and seen. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, message, errors, requestId, status } = failureOf(error);
  // What may not be seen, or is not there, is not there the second time either.
  const mayHelp = onRetry && ![400, 403, 404].includes(status);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="failure-notice">
      <Alert
        type="error"
        showIcon
        role="alert"
        title={title}
        description={
          <>
            <p>{message}</p>
            {errors.length > 0 && (
              <ul>
                {errors.map((one) => (
                  <li key={`${one.field} ${one.rule}`}>{one.message}</li>
                ))}
              </ul>
            )}
            {status >= 500 && requestId && <p>请求编号 {requestId}</p>}
          </>
        }
        action={mayHelp && <Button onClick={onRetry}>重试</Button>}
      />
    </div>
  );
}
