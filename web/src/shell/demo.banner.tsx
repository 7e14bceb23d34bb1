import { useIsDemonstration } from '../session/mode.js';

/** Stands above every page of a demonstration. */
export function DemoBanner() {
  if (!useIsDemonstration()) return null;
  return (
    <aside className="demo-banner" aria-label="演示模式">
      演示模式：人员、企业和隐患均为虚构，邮件不会发出
    </aside>
  );
}
