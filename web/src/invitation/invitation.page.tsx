import { Skeleton } from 'antd';
import { useParams } from 'react-router';
import { DoorPage } from '../session/door.page.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { AcceptForm } from './accept.form.js';
import { Accepted } from './accepted.js';
import { Invited } from './invited.js';
import { useAcceptInvitation, useInvitation } from './use.invitation.js';

/** Who is invited to what; accepting is a click of its own, since mail scanners open links too. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const invitation = useInvitation(token);
  const accept = useAcceptInvitation(token);
  return (
    <DoorPage title={accept.isSuccess ? '已接受邀请' : '接受邀请'}>
      {invitation.isPending && <Skeleton active />}
      {invitation.isError && (
        <>
          <FailureNotice error={invitation.error} />
          <p>请让邀请您的单位重新发一份；地址须从邮件里完整打开。</p>
        </>
      )}
      {invitation.data && accept.isSuccess && (
        <Accepted invitation={invitation.data} hasPassword={accept.variables !== undefined} />
      )}
      {invitation.data && !accept.isSuccess && (
        <>
          <Invited invitation={invitation.data} />
          {accept.isError && <FailureNotice error={accept.error} />}
          <AcceptForm roleZh={invitation.data.roleZh} sending={accept.isPending} onAccept={accept.mutate} />
        </>
      )}
    </DoorPage>
  );
}
