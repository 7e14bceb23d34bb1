import { Alert, Button } from 'antd';
import { Heard } from './heard.js';
import type { Fault } from './refusal.js';

interface FaultSummaryProps {
  faults: Fault[];
  onOpen: (path: Fault['path']) => void;
}

/** All there is to change, above the form, each a way to its field. */
export function FaultSummary({ faults, onOpen }: FaultSummaryProps) {
  if (faults.length === 0) return null;
  return (
    <Heard about={faults}>
      <Alert
        type="error"
        role="alert"
        showIcon
        title={`还有 ${faults.length} 处需要处理，您填写的内容都在`}
        description={
          <ul>
            {faults.map(({ path, where, message }) => (
              <li key={`${path.join('.')} ${message}`}>
                {path.length > 0 ? (
                  <Button type="link" size="small" className="form-summary-link" onClick={() => onOpen(path)}>
                    {where}：{message}
                  </Button>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        }
      />
    </Heard>
  );
}
