import { Skeleton } from 'antd';
import { createContext, type ReactNode, useContext } from 'react';
import { Navigate, useLocation } from 'react-router';
import { FailureNotice } from '../shell/failure.notice.js';
import { useMode } from './mode.js';
import { type Me, useMe } from './session.js';

const SignedInContext = createContext<Me | null>(null);

/** Lets through who is signed in with a password of his own; others go where they become that, and come back. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe();
  const { pathname, search } = useLocation();
  const mode = useMode();
  const unread = [me, mode].find(({ isError, data }) => isError && data === undefined);
  if (unread) return <FailureNotice error={unread.error} onRetry={() => void unread.refetch()} />;
  if (me.isPending || mode.isPending) return <Skeleton active className="page" />;
  const next = encodeURIComponent(pathname + search);
  if (!me.data) return <Navigate to={`/sign-in?next=${next}`} replace />;
  if (me.data.mustChangePassword) return <Navigate to={`/password?next=${next}`} replace />;
  return <SignedInContext value={me.data}>{children}</SignedInContext>;
}

/** Who is signed in; only for what stands inside `SignedIn`. */
export function useSignedIn(): Me {
  const me = useContext(SignedInContext);
  if (!me) throw new Error('asked who is signed in outside SignedIn');
  return me;
}
