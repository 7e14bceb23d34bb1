import { useMode } from '../session/mode.js';
import { DemoRestart } from './demo.restart.js';

/** Stands above every page of a demonstration; one that was left alone for long says so. */
export function DemoBanner() {
  const { data } = useMode();
  if (data?.mode !== 'demonstration') return null;
  return (
    <aside className="demo-banner" aria-label="演示模式">
      演示模式：人员、企业和隐患均为虚构，邮件不会发出
      {data.restartAsked && <p>已登记重新开始：下次启动时清除现有数据并重新生成示范城市</p>}
      {data.mayStartOver && <DemoRestart idleDays={data.idleDays} />}
    </aside>
  );
}
