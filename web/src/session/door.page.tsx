import './door.css';
import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { HelpButton } from '../help/help.button.js';
import { DemoBanner } from '../shell/demo.banner.js';
import { usePageTitle } from '../shell/page.title.js';

/** What one sees before one is let in: one narrow column, one thing to do. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <>
      <DemoBanner />
      <main className="door">
        <div className="door-bar">
          <p className="door-name">
            <img src="/favicon.svg" alt="" width={28} height={28} /> 闭环 <span>重大事故隐患闭环管理</span>
          </p>
          <HelpButton />
        </div>
        <Typography.Title level={1}>{title}</Typography.Title>
        {children}
      </main>
    </>
  );
}
