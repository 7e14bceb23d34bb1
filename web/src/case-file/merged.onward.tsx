import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useCase } from './use.case.js';

interface MergedOnwardProps {
  view: Schemas['HazardView'];
  /** Somebody wants to see this very file, or has just merged it. */
  stays: boolean;
  children: ReactNode;
}

/** A duplicate goes on in the case it was merged into, where its reader may see that one. */
export function MergedOnward({ view: { id, title, practice }, stays, children }: MergedOnwardProps) {
  const into = practice?.mergedInto ?? null;
  const goesOn = useCase(into ?? id);
  if (into && !stays && goesOn.isSuccess) {
    return <Navigate to={`/hazards/${into}`} replace state={{ mergedFrom: { id, title } }} />;
  }
  return children;
}

/** Said where the reader arrives: that he asked for another file, and the way back to it. */
export function ArrivedByMerge() {
  const arrived = useLocation().state as { mergedFrom?: { id: string; title: string } } | null;
  if (!arrived?.mergedFrom) return null;
  const { id, title } = arrived.mergedFrom;
  return (
    <Alert
      className="case-matter case-arrived"
      type="info"
      showIcon
      role="status"
      title={`“${title}”已并入这项隐患，请在这里继续办理`}
      description={<Link to={`/hazards/${id}?stay=1`}>看原来的案卷</Link>}
    />
  );
}
