/** What can happen to an account or an enterprise, and how a person calls it. */
export const peopleEventKinds = {
  enterpriseOpened: '企业登记',
  creditCodeAdded: '补登统一社会信用代码',
  accountCreated: '开设账号',
  invited: '发出邀请',
  invitationResent: '重发邀请',
  invitationWithdrawn: '撤回邀请',
  invitationAccepted: '接受邀请',
  principalChanged: '变更主要负责人',
  postAdded: '增加任职',
  postEnded: '结束任职',
  passwordResetAsked: '申请重置密码',
  passwordResetIssued: '代为重置密码',
  passwordSet: '设置新密码',
  leaveEntered: '登记离岗代理',
  leaveEnded: '提前结束离岗代理',
  departed: '离任停用',
  linksRevoked: '收回办理链接',
  personalDataErased: '删除个人信息',
  letterRefused: '邮件或短信被退回',
  reactivated: '恢复启用',
} as const;

export type PeopleEventKind = keyof typeof peopleEventKinds;
