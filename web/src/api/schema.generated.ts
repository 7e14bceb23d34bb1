// Generated from the OpenAPI document by `npm run generate`; what the screens know of the server.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号：安委办看全部，其他人看本单位和所管企业 / Accounts: all, or those of the own unit and of whom one sees to */
        get: operations["AccountsController_list"];
        put?: never;
        /** 安委办开设账号 / The committee office makes an account */
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号，范围与列表相同 / One account, if it is among those one may list */
        get: operations["AccountsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 离任停用，列出须交接的事项 / Departure: the account is shut, never deleted */
        post: operations["DeparturesController_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号历史，新的在前 / What happened to an account, newest first */
        get: operations["PeopleHistoryController_ofAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发邀请，原链接作废 / Send the invitation anew */
        post: operations["InvitationsController_resend"];
        /** 撤回邀请 / Withdraw the invitation */
        delete: operations["InvitationsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离岗登记 / Leaves of an account */
        get: operations["LeavesController_list"];
        put?: never;
        /** 登记离岗和代理人：本人或其管理者 / Enter a leave and its substitute */
        post: operations["LeavesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/leaves/{leaveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 提前结束离岗 / End a leave early */
        delete: operations["LeavesController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/links/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回发给该人员的全部办理链接 / Take back every link mailed to a person */
        post: operations["LinkRevocationsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加兼任岗位 / Add a further post */
        post: operations["PostsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束兼任岗位 / End a further post */
        delete: operations["PostsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为管理范围内的账号重置密码 / Issue a reset for an account one sees to */
        post: operations["PasswordResetsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复启用 / Open the account again */
        post: operations["DeparturesController_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以代办的人：本单位或上级单位同一岗位 / Who may stand in: an equal post here or above */
        get: operations["AccountsController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重大事故隐患整改率与按期整改率，截至任一过去时刻 / closure rates as of any past instant */
        get: operations["ClosureController_closure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/closure/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个数所指的案件，逾期最久的在前 / the cases a figure counts, longest overdue first */
        get: operations["ClosureController_casesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近一次时限审计：各类时限是否齐全、迟了多久 / the last audit, by kind */
        get: operations["AuditController_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计发现，新的在前 / findings, newest first */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/findings/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明一项发现 / explain a finding */
        post: operations["AuditController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/findings/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补办：重新登记时限或者补送通知 / arm or tell again what the history asks for */
        post: operations["AuditController_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计结论一行 / the audit in one line */
        get: operations["AuditController_line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历订阅：各岗位待办隐患和措施的期限 / The dates of one person’s own work in all his posts (iCalendar) */
        get: operations["CalendarFileController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各版日历，新的在前 / calendars, newest first */
        get: operations["CalendarsController_list"];
        put?: never;
        /** 登记一年的放假通知，成为新一版日历草案 / enter a year’s notice */
        post: operations["CalendarsController_importYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一版日历的各年及来源 / one calendar, year by year */
        get: operations["CalendarsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由另一人批准，到日生效 / approved by a second person */
        post: operations["CalendarsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示账号及密码 / accounts of the demonstration */
        get: operations["DemoAccountsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示模式收到的邮件，新的在前 / caught mails, newest first */
        get: operations["CaughtMailsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 示范城市重新开始：下次启动时清除并重新生成 / Start the demonstration over at the next start */
        post: operations["DemoRestartController_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示模式收到的短信，新的在前 / caught short messages, newest first */
        get: operations["CaughtMessagesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称或统一社会信用代码查企业 / Enterprises by name or credit code */
        get: operations["EnterprisesController_find"];
        put?: never;
        /** 登记企业；名称相近的先列出 / Enter an enterprise; similar names are offered first */
        post: operations["EnterprisesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一家企业；企业人员只看本企业 / One enterprise; its own people see theirs only */
        get: operations["EnterprisesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业历史，新的在前 / What happened to an enterprise, newest first */
        get: operations["PeopleHistoryController_ofEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/principal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更主要负责人：未销号隐患照常办理 / Change the principal; cases go on */
        post: operations["PostsController_changePrincipal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一个文件，随后由某个事件使用一次 / Upload a file, to be bound by one event */
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取回文件；企业得到去除拍摄信息的图片 / The file; enterprises get pictures without EXIF */
        get: operations["FilesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 隐患清单（本人可见范围） / List hazards */
        get: operations["HazardsController_list"];
        put?: never;
        /** 上报、补录或暂存隐患 / Begin a hazard */
        post: operations["HazardsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一患一档 / One case */
        get: operations["HazardsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通知送达情况 / Who was told, and when */
        get: operations["HazardsController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这项隐患的文书：能生成哪些、缺什么、已制发的 / Papers of a case */
        get: operations["DocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按案卷现状生成的文书（docx）；ETag 为其 SHA-256 / The paper as the case stands */
        get: operations["DocumentsController_one"];
        put?: never;
        /** 制发：编号，留存原件并与案卷绑定，此后签名、拒签或归入扫描件 / Issue */
        post: operations["DocumentsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/documents/{kind}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把文书的链接发给责任单位主要负责人或者本人 / Mail word of it */
        post: operations["DocumentsController_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理一个事项 / Send an event */
        post: operations["HazardsController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出证据包：全部经过、文件、文书和目录 / Everything about one case, verifiable */
        get: operations["EvidencePackController_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理经过 / History */
        get: operations["HazardsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 针对该隐患的措施 / Measures about this hazard */
        get: operations["HazardMeasuresController_ofHazard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除案卷中的个人信息，历史仍可核验 / Erase what a person said of himself */
        post: operations["PersonalDataController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时间表：已发生和将发生的提醒与升级，可预演 / What time has done and will do; what-if */
        get: operations["ScheduleController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 该隐患最近一次被哪号封存封存 / the newest seal that holds this case */
        get: operations["CaseSealController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出台账（本人可见范围，条件同清单） / Export the ledger */
        get: operations["LedgerController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近的导入 / the latest imports */
        get: operations["ImportController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 需要核对的行 / rows that need a look */
        get: operations["ImportController_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知，新的在前 / My notices, newest first */
        get: operations["InboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读，只及于本人的通知 / Mark as read; only one’s own */
        post: operations["InboxController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 / Mark all as read */
        post: operations["InboxController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读通知数 / How many are unread */
        get: operations["InboxController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 邀请任职：七天内有效，经邮件或短信送达 / Invite somebody to a post */
        post: operations["InvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看邀请，不改变任何内容 / Look at an invitation; changes nothing */
        get: operations["InvitationsController_look"];
        put?: never;
        /** 接受邀请，可同时设密码 / Accept, with a password or without */
        post: operations["InvitationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开链接所指的案卷，不改变任何内容 / The case a link opens; changes nothing */
        get: operations["LinksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 获取某一事项的验证码，发到登记的邮箱 / Have a one-time code sent */
        post: operations["LinksController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭验证码办理一个事项 / Send an event, confirmed by its code */
        post: operations["LinksController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭链接上传一个文件 / Upload a file from a link */
        post: operations["LinkFilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取回该案卷的文件 / A file of the case */
        get: operations["LinkFilesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申领新链接，只发到原来的邮箱 / Ask for a new link */
        post: operations["LinksController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-back-samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回头看抽样，新的在前 / look-back samples, newest first */
        get: operations["SamplesController_list"];
        put?: never;
        /** 批准一次抽样：范围当场写定，由其后的第一号封存抽取 / approve a sample */
        post: operations["SamplesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-back-samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次抽样及其范围 / one sample and its frame */
        get: operations["SamplesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 邮件服务商回报退信 / A mail provider reports what became of a mail */
        post: operations["BouncesController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁、能做什么 / Who I am and what I may do */
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我有没有日历订阅 / Whether I have a calendar address */
        get: operations["CalendarFeedsController_one"];
        put?: never;
        /** 开设日历订阅，原来的地址失效 / A new calendar address; the old one ends */
        post: operations["CalendarFeedsController_open"];
        /** 停用日历订阅 / End the calendar address */
        delete: operations["CalendarFeedsController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办措施（本人可见范围），时限最近的在前 / List measures, the nearest limit first */
        get: operations["MeasuresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份措施文件 / One measure */
        get: operations["MeasuresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签批、退回、印发、答复或者撤销 / Send an event */
        post: operations["MeasuresController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理经过；对象单位从印发起可见 / History */
        get: operations["MeasuresController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等本人签批、印发或者答复的措施 / What waits for me */
        get: operations["MeasuresController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行模式与系统时刻 / Demonstration or production, and what time it is */
        get: operations["ModeController_mode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 / What I must do */
        get: operations["MyWorkController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各单位在岗的检查人员和监管负责人 / Officers of every unit */
        get: operations["OfficersController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码，其他会话随之结束 / Change the password; other sessions end */
        post: operations["MeController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请重置密码：无论账号是否存在，答复相同 / Ask for a reset; the answer tells nothing */
        post: operations["PasswordResetsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设置新密码，所有会话随之结束 / Set the new password; every session ends */
        post: operations["PasswordResetsController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各版规则，新的在前 / policies, newest first */
        get: operations["PoliciesController_list"];
        put?: never;
        /** 起草一版规则：整份或改动之处 / draft a policy */
        post: operations["PoliciesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一版规则：每个数值及其依据 / one policy, each value with its ground */
        get: operations["PoliciesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由另一人批准，到日生效 / approved by a second person */
        post: operations["PoliciesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交办登记 / Assignments, one row a sheet */
        get: operations["RegistersController_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应予通报：逾期未销号的重大事故隐患 / What a bulletin has to name */
        get: operations["RegistersController_bulletins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/close-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 销号登记 / Close-outs */
        get: operations["RegistersController_closeOuts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重大事故隐患清单；未交办的注明交办时限 / The list */
        get: operations["RegistersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算：每件在办案卷的每个时限前后对照 / dry run */
        get: operations["ReplansController_dryRun"];
        put?: never;
        /** 应用看过的试算，逐件记录 / apply the dry run that was seen */
        post: operations["ReplansController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历史封存，新的在前 / seals of the history, newest first */
        get: operations["SealsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一号封存 / one seal */
        get: operations["SealsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{n}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一号封存所封的案卷 / what a seal holds */
        get: operations["SealsController_leaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sectors/{code}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某行业由谁监管，牵头在前 / Who answers for a sector, the lead first */
        get: operations["SectorsController_departments"];
        /** 安委办核定行业分工 / The committee office settles who answers */
        put: operations["SectorsController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的会话 / My sessions */
        get: operations["OwnSessionsController_list"];
        put?: never;
        /** 登录 / Sign in */
        post: operations["SessionsController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束一个会话 / End one of my sessions */
        delete: operations["OwnSessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出 / Sign out */
        delete: operations["SessionsController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current/substitution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 代他人的一个岗位办理，或恢复本人 / Act in a post of an absent person, or for oneself again */
        post: operations["OwnSessionsController_actFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 切换任职单位 / Act at another of my units */
        post: operations["OwnSessionsController_actAt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束其他所有会话 / End all my other sessions */
        delete: operations["OwnSessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待处理的通知问题，新的在前 / what stands in the way of telling people */
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已处理 / it has been seen to */
        post: operations["TasksController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停摆后已核对，发出暂缓的升级通知 / looked after a standstill: let go what waits */
        post: operations["TasksController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位树（不含企业）/ The tree of units, enterprises left out */
        get: operations["UnitsController_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位；企业只对本企业和有权查企业的岗位可见 / One unit */
        get: operations["UnitsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsentPersonView: {
            /** Format: uuid */
            accountId: string;
            /**
             * @description 代理至，UTC 毫秒，不含
             * @example 1797004800000
             */
            endsAtMs: number;
            /** @example 吴细查 */
            name: string;
            /**
             * @description 是否其主要任职
             * @example true
             */
            primary: boolean;
            /** @enum {string} */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /** Format: uuid */
            unitId: string;
            /** @example 市应急管理局 */
            unitName: string;
        };
        AcceptedView: {
            /** @example 如果账号存在，链接会在几分钟内送达。 */
            detail: string;
        };
        AcceptInvitationDto: {
            /**
             * @description 登录密码；不设的，只能从邮件链接办理
             * @example six slow boats on the lake
             */
            password?: string;
        };
        AcceptSubtaskDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 核查意见
             * @example 现场核查属实。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 配合任务序号
             * @example 7
             */
            subtaskSeq: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ACCEPT_SUBTASK";
        };
        AcceptTransferDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 接收人
             * @example 王敏
             */
            receivedBy: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ACCEPT_TRANSFER";
        };
        AccidentDto: {
            /** @description 事故发生时间（UTC 毫秒） */
            atMs: number;
            /** @description 事实冻结中 */
            frozen: boolean;
        };
        AccountView: {
            /** @example caowei.inspector1 */
            account: string;
            /** @example true */
            active: boolean;
            /** @example DEMO-18091203 */
            certificateNo: string | null;
            /** @example chen@yuanjiang.example */
            email: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description 发往现用邮箱的邮件最近一次被永久退回的时刻；没有则为空
             */
            mailBouncedAt: string | null;
            /**
             * @description 手机号；只有本人和管理该人员的才看到全部，其他人看到的中间四位隐去
             * @example 138****0000
             */
            mobile: string | null;
            /** @example 陈巡查 */
            name: string;
            /** @enum {string} */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /**
             * @description 在用、已邀请未接受、已停用
             * @enum {string}
             */
            state: "active" | "invited" | "departed";
            /** Format: uuid */
            unitId: string;
            /** @example 草尾镇 */
            unitName: string;
        };
        ActionDto: {
            en: string;
            /** @example SUBMIT_PLAN */
            event: string;
            /** @description 现在能否办理 */
            open: boolean;
            /** @description 不能办理的全部原因 */
            reasons: components["schemas"]["NamedDto"][];
            /** @example 报送治理方案 */
            zh: string;
        };
        AddPostDto: {
            /**
             * @example enterprisePrincipal
             * @enum {string}
             */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /**
             * Format: uuid
             * @description 任职单位或企业
             */
            unitId: string;
        };
        AddresseeView: {
            /** Format: uuid */
            id: string;
            /** @example 沅江市草尾镇 */
            name: string;
        };
        AddSubtaskDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: date
             * @description 完成时限
             * @example 2026-09-20
             */
            dueOn: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 配合任务
             * @example 清理消防车通道上的临时摊位
             */
            task: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ADD_SUBTASK";
            /**
             * Format: uuid
             * @description 配合单位
             */
            unitId: string;
        };
        AnswerMeasureDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 答复内容
             * @example 报警器已更换并恢复联网，12月10日前完成其余两处。
             */
            text: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ANSWER";
        };
        AppliedReplan: {
            /** @description 已改用，件 */
            applied: number;
            /** @description 其间已变、留在原处，件 */
            left: number;
        };
        ApplyReplanDto: {
            /** @description 试算所得的 digest：应用的必须正是看过的 */
            digest: string;
            /**
             * @description REPLAN 改用另一版规则，RECALENDAR 改用另一版日历
             * @enum {string}
             */
            event: "REPLAN" | "RECALENDAR";
            /**
             * @description 哪一版，草案亦可试算；缺省为现行版
             * @example 1001
             */
            to?: number;
        };
        ApplyResumeDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 评估报告 */
            evaluation?: string[];
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 治理情况
             * @example 隐患部位已改造完毕并通过检测。
             */
            treatment: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "APPLY_RESUME";
        };
        ApproveCloseDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 审批意见
             * @example 同意销号。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "APPROVE_CLOSE";
        };
        ApproveExtensionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: date
             * @description 核定时限
             * @example 2026-10-31
             */
            newDueOn: string;
            /**
             * @description 审批意见
             * @example 理由属实，同意延期。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "APPROVE_EXTENSION";
        };
        ApproveResumeDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 到场人员账号编号，至少两人 */
            officerAccountIds: string[];
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 审查意见
             * @example 现场审查合格，同意恢复生产。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "APPROVE_RESUME";
        };
        ApproveSampleDto: {
            /**
             * Format: date
             * @description 办结日期自（含）
             * @example 2026-07-01
             */
            fromDay: string;
            /**
             * @description 抽取比例；缺省按规则
             * @example 0.1
             */
            share?: number;
            /**
             * Format: date
             * @description 办结日期至（含），不晚于昨天
             * @example 2026-07-31
             */
            toDay: string;
        };
        AskPasswordResetDto: {
            /**
             * @description 账号或登记的邮箱
             * @example yingji.leader
             */
            account: string;
        };
        AssignDto: {
            /**
             * Format: uuid
             * @description 交办单位
             */
            assigningUnitId: string;
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: date
             * @description 整改完成时限
             * @example 2026-09-30
             */
            dueOn: string;
            /**
             * @description 整改期间管控措施
             * @example [
             *       "WARNING_SIGN",
             *       "MONITOR"
             *     ]
             */
            interimControls: ("EVACUATE" | "WARNING_SIGN" | "STOP_PART" | "STOP_ALL" | "GUARD" | "LIMIT_LOAD" | "MONITOR")[];
            /** @description 补录纸质交办 */
            lateRecord?: boolean;
            /** @description 纸质交办文书扫描件 */
            paperScans?: string[];
            /**
             * @description 整改要求
             * @example 恢复报警装置并经检测合格。
             */
            requirement: string;
            /**
             * Format: uuid
             * @description 治理责任单位
             */
            responsibleUnitId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * Format: uuid
             * @description 协调督办单位
             */
            supervisingUnitId: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ASSIGN";
        };
        AssignmentPage: {
            items: components["schemas"]["AssignmentRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        AssignmentRow: {
            /** @description 已签收 */
            acknowledged: boolean;
            /**
             * Format: date
             * @description 交办的末日
             */
            dueOn: string | null;
            ended: components["schemas"]["EndedDto"] | null;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** @example 沅隐2026-00001 */
            hazardNumber: string | null;
            /** @description 共同责任单位的分工 */
            isSubtask: boolean;
            level: string | null;
            /** @example 沅清2026-0001 */
            number: string | null;
            /** @description 签发单位 */
            officeName: string;
            phase: string;
            responsibleName: string | null;
            sector: string | null;
            takenAtMs: number;
            title: string;
        };
        AuditLine: {
            /** @description 最近一次审计 */
            atMs: number | null;
            /** @description 最近三十天应触发 */
            due: number;
            /** @description 已触发，含被越过 */
            fired: number;
            /** @description 最大延迟，毫秒 */
            maxMs: number | null;
            /** @description 缺 */
            missing: number;
            /** @description 未决发现 */
            openFindings: number;
        };
        AuditView: {
            /** @description 最近一次审计 */
            atMs: number | null;
            /** @description 审计的案卷数 */
            cases: number;
            /** @description 最近三十天应触发 */
            due: number;
            /** @description 已触发，含被越过 */
            fired: number;
            kinds: components["schemas"]["KindView"][];
            /** @description 最大延迟，毫秒 */
            maxMs: number | null;
            /** @description 缺 */
            missing: number;
            notices: components["schemas"]["NoticesView"] | null;
            /** @description 未决发现 */
            openFindings: number;
            /** @description 最近一次工作日报告的日期 */
            reportedOn: string | null;
            /** @description 耗时，毫秒 */
            tookMs: number;
        };
        BareEventDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CONFIRM_BASIS" | "ACKNOWLEDGE" | "START" | "APPROVE_PLAN" | "CONFIRM_PLAN";
        };
        BaseFiguresDto: {
            /** @description 到期 */
            due: number;
            /** @description 按期申请、核查时限内：不计入分子分母 */
            inVerification: number;
            /** @description 逾期销号 */
            lateClosed: number;
            /** @description 按期销号 */
            onTime: number;
            /** @description 到期未销号 */
            overdueOpen: number;
            /** @description 百分数，一位小数；分母为零时为空，显示“—” */
            rate: number | null;
            /** @description 到期后作废或合并 */
            removed: number;
            /** @description 按期申请、核查超期：计入部门，不计入企业 */
            verificationLate: number;
        };
        BasisDto: {
            /** @example 第十二条 */
            article: string;
            /** @description 条文 */
            clauseText: string;
            confirmedBy: components["schemas"]["PersonDto"] | null;
            /** @example 2017年版 */
            edition: string;
            enteredBy: components["schemas"]["PersonDto"];
            /** @enum {string} */
            from: "entered";
            /** @enum {string} */
            mode: "direct" | "combined";
            /** @description 判定标准名称 */
            standard: string;
        };
        BindScanDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 文书序号
             * @example 8
             */
            documentSeq: number;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 签署后的扫描件 */
            scans?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BIND_SCAN";
        };
        BounceReportDto: {
            /**
             * @description 对方服务器的答复
             * @example 550 mailbox not found
             */
            diagnostic?: string;
            /**
             * @description 邮件的 Message-ID
             * @example <0190b6a0-0000-7000-8000-000000000001@bihuan.example>
             */
            messageId?: string;
            /**
             * @description 投递失败、延迟（还在重试）、已送达
             * @enum {string}
             */
            outcome: "failed" | "delayed" | "delivered";
            /**
             * @description 服务商的回报编号，同一编号只处理一次
             * @example evt-20261201-000017
             */
            reportId: string;
            /**
             * @description 退信地址（信封发件人）
             * @example b-0190…-…@bounce.example
             */
            returnPath?: string;
            /**
             * @description 增强状态码（RFC 3463）
             * @example 5.1.1
             */
            status?: string;
        };
        BounceTakenView: {
            /** @description 是否本系统发出的邮件，并已记录 */
            recorded: boolean;
        };
        BoundFile: {
            /** Format: uuid */
            fileId: string;
            /** @example image/png */
            mediaType: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
        };
        BulletinPage: {
            items: components["schemas"]["BulletinRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        BulletinRow: {
            /** @description UTC 毫秒 */
            assignedAtMs: number | null;
            /** @description 逾期天数（日历日） */
            daysOverdue: number;
            /** @description UTC 毫秒 */
            dueAtMs: number;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** @example 沅隐2026-00001 */
            hazardNumber: string | null;
            level: string | null;
            /** @example 沅清2026-0001 */
            number: string | null;
            /** @description UTC 毫秒 */
            originalDueAtMs: number | null;
            ownerName: string | null;
            phase: string;
            responsibleName: string | null;
            sector: string | null;
            supervisingName: string | null;
            title: string;
            townName: string | null;
        };
        CalendarFeedView: {
            /** @description 现用订阅地址的开设时刻，UTC 毫秒；没有则为空 */
            createdAtMs: number | null;
        };
        CalendarView: {
            /** @description UTC 毫秒 */
            approvedAtMs: number | null;
            approvedBy: string | null;
            /** @description 与常例不符而经确认之处；没有的为空 */
            confirmed: components["schemas"]["WarningsConfirmedView"] | null;
            /** Format: date */
            effectiveFrom: string | null;
            /**
             * Format: date
             * @description 有数据的第一天
             */
            from: string;
            /** @description 内容散列（SHA-256） */
            hash: string;
            /** @description 新案卷现在适用这一版 */
            inForce: boolean;
            /** @description 在哪一版基础上制定 */
            parent: number | null;
            reason: string | null;
            /** Format: date */
            sourceDate: string | null;
            /** @description 通知文号及名称 */
            sourceDocument: string | null;
            /** @enum {string} */
            state: "shipped" | "draft" | "approved";
            /**
             * Format: date
             * @description 有数据的最后一天；以后只按周末计，为暂定
             */
            to: string;
            /**
             * @description 1000 及以下随程序发布，以上为本地制定
             * @example 1001
             */
            version: number;
            /** @description UTC 毫秒 */
            writtenAtMs: number | null;
            writtenBy: string | null;
        };
        CalendarWithYears: {
            /** @description UTC 毫秒 */
            approvedAtMs: number | null;
            approvedBy: string | null;
            /** @description 与常例不符而经确认之处；没有的为空 */
            confirmed: components["schemas"]["WarningsConfirmedView"] | null;
            /** Format: date */
            effectiveFrom: string | null;
            /**
             * Format: date
             * @description 有数据的第一天
             */
            from: string;
            /** @description 内容散列（SHA-256） */
            hash: string;
            /** @description 新案卷现在适用这一版 */
            inForce: boolean;
            /** @description 在哪一版基础上制定 */
            parent: number | null;
            reason: string | null;
            /** Format: date */
            sourceDate: string | null;
            /** @description 通知文号及名称 */
            sourceDocument: string | null;
            /** @enum {string} */
            state: "shipped" | "draft" | "approved";
            /**
             * Format: date
             * @description 有数据的最后一天；以后只按周末计，为暂定
             */
            to: string;
            /**
             * @description 1000 及以下随程序发布，以上为本地制定
             * @example 1001
             */
            version: number;
            /** @description UTC 毫秒 */
            writtenAtMs: number | null;
            writtenBy: string | null;
            years: components["schemas"]["CalendarYearView"][];
        };
        CalendarYearView: {
            /**
             * @example [
             *       "01-01..01-03"
             *     ]
             */
            off: string[];
            source: string;
            /**
             * @description final 已按通知登记；expected 通知尚未公布，为暂定
             * @enum {string}
             */
            status: "final" | "expected";
            /**
             * @example [
             *       "01-04"
             *     ]
             */
            work: string[];
            /** @example 2026 */
            year: number;
        };
        CaseSeal: {
            /** @description 第几号封存 */
            n: number;
            /** @description 根值，十六进制 */
            rootHex: string;
            /** @description 封存到办理经过的第几行 */
            seq: number;
            /** @description UTC 毫秒 */
            takenAtMs: number;
        };
        CaseSealView: {
            /** @description 尚未封存的为空 */
            seal: components["schemas"]["CaseSeal"] | null;
        };
        CaughtMailDto: {
            /** @example 2026-07-01T01:00:00.000Z */
            caughtAt: string;
            /** @example <p>正文</p> */
            html: string | null;
            /** @example 17 */
            id: string;
            /** @example <6f1c@bihuan.invalid> */
            messageId: string;
            /**
             * @example [
             *       "office@yuanjiang.example"
             *     ]
             */
            recipients: string[];
            /** @example bihuan@bihuan.invalid */
            sender: string;
            /** @example 【重大隐患】已判定 */
            subject: string;
            /** @example 正文 */
            text: string;
        };
        CaughtMessageDto: {
            /** @example 2026-07-01T01:00:00.000Z */
            caughtAt: string;
            /** @example 17 */
            id: string;
            /** @example 13800000000 */
            recipient: string;
            /** @example 验证码 123456 */
            text: string;
        };
        ChangeLevelDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 变更依据
             * @example wrongClause
             * @enum {string}
             */
            ground: "newEvidence" | "wrongClause";
            /**
             * @description 变更后的等级
             * @example general
             * @enum {string}
             */
            level: "major" | "general";
            /**
             * @description 变更意见
             * @example 原条款适用错误，改按一般事故隐患管理。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CHANGE_LEVEL";
        };
        ChangePasswordDto: {
            /**
             * @description 当前密码
             * @example initial-password
             */
            currentPassword: string;
            /**
             * @description 新密码，至少 10 个字符
             * @example six slow boats on the lake
             */
            newPassword: string;
        };
        ChangePrincipalDto: {
            /**
             * @description 邮箱；邮箱和手机号至少填一项
             * @example he@antai.example
             */
            email?: string;
            /**
             * @description 原负责人去向：离任，或改任安全管理人员；默认离任
             * @enum {string}
             */
            formerBecomes?: "depart" | "safetyOfficer";
            /**
             * Format: date
             * @description 自何日起变更，不晚于今天
             * @example 2026-12-01
             */
            from: string;
            /**
             * @description 手机号
             * @example 13800000000
             */
            mobile?: string;
            /** @example 何安泰 */
            name: string;
            /**
             * @description 变更原因
             * @example 法定代表人变更，见 2026 年 11 月营业执照
             */
            reason: string;
        };
        CloseOutPage: {
            items: components["schemas"]["CloseOutRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        CloseOutRow: {
            approverName: string | null;
            /** @description 销号时刻（UTC 毫秒） */
            closedAtMs: number;
            closeResult: string | null;
            ended: components["schemas"]["EndedDto"] | null;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** @example 沅隐2026-00001 */
            hazardNumber: string | null;
            level: string | null;
            /** @example 沅清2026-0001 */
            number: string | null;
            /** @description UTC 毫秒 */
            originalDueAtMs: number | null;
            phase: string;
            sector: string | null;
            takenAtMs: number;
            title: string;
            verifierNames: string[];
        };
        ClosureCase: {
            /** @description 现在应由谁办理；已办结的为空 */
            actorName: string | null;
            /** @description 现在等什么 */
            awaitsZh: string | null;
            /** @enum {string|null} */
            current: "onTime" | "lateClosed" | "overdueOpen" | "inVerification" | "verificationLate" | "removed" | null;
            /** @description UTC 毫秒 */
            currentDueAtMs: number | null;
            enterpriseName: string | null;
            /** @description 发现（UTC 毫秒） */
            foundAtMs: number;
            /** Format: uuid */
            hazardId: string;
            /** @example 沅清2026-0001 */
            number: string | null;
            /** @enum {string|null} */
            original: "onTime" | "lateClosed" | "overdueOpen" | "inVerification" | "verificationLate" | "removed" | null;
            /** @description UTC 毫秒 */
            originalDueAtMs: number | null;
            ownerName: string | null;
            /** @description 现在所处环节 */
            phase: string;
            /** @description 销号后重启过 */
            reopened: boolean;
            sector: string | null;
            /** @description UTC 毫秒 */
            settledAtMs: number | null;
            title: string;
            townName: string | null;
            /** @description 至截止时刻逾期的工作日，不足一个的计一个；已销号的至销号，没有逾期的为空 */
            workingDaysOverdue: number | null;
        };
        ClosureCasePage: {
            asOfMs: number;
            items: components["schemas"]["ClosureCase"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        ClosureRowDto: {
            /** @description 上年结转：期前发现、期初仍未销号 */
            carriedOver: components["schemas"]["FiguresDto"];
            /** @description 案件清单的地址；加上 cohort、base、figure 即为其中一个数的案件 */
            cases: string;
            /** @description 未登记为空 */
            key: string | null;
            name: string;
            /** @description 当期发现 */
            period: components["schemas"]["FiguresDto"];
            /** @description 当期与结转合计 */
            total: components["schemas"]["FiguresDto"];
        };
        ClosureView: {
            all: components["schemas"]["CohortFiguresDto"];
            /** @description 截至（UTC 毫秒） */
            asOfMs: number;
            /** @enum {string} */
            by: "month" | "sector" | "town" | "department" | "enterprise";
            /** Format: date */
            from: string;
            rows: components["schemas"]["ClosureRowDto"][];
            /** Format: date */
            to: string;
            /** @description 行数过多，只列出差距最大的 */
            truncated: boolean;
        };
        CodeRequestDto: {
            /**
             * @description 为哪一事项获取验证码
             * @example ACKNOWLEDGE
             * @enum {string}
             */
            event: "ACKNOWLEDGE" | "RETURN" | "SUBMIT_PLAN" | "START" | "LOG_PROGRESS" | "REQUEST_EXTENSION" | "SUBMIT_CLOSEOUT" | "RECORD_REPLY" | "SUBMIT_SUBTASK" | "FILE_DISPUTE" | "REPORT_DUAL" | "APPLY_RESUME" | "SIGN_DOCUMENT";
        };
        CodeSentView: {
            /**
             * @description 验证码发往的邮箱（部分隐去）
             * @example c***@yuanjiang.example
             */
            address: string;
            /**
             * @description 有效分钟数
             * @example 10
             */
            minutes: number;
        };
        CohortFiguresDto: {
            /** @description 上年结转：期前发现、期初仍未销号 */
            carriedOver: components["schemas"]["FiguresDto"];
            /** @description 案件清单的地址；加上 cohort、base、figure 即为其中一个数的案件 */
            cases: string;
            /** @description 当期发现 */
            period: components["schemas"]["FiguresDto"];
            /** @description 当期与结转合计 */
            total: components["schemas"]["FiguresDto"];
        };
        CompletedFacts: {
            /**
             * Format: uuid
             * @description 隐患单位
             */
            enterpriseUnitId?: string;
            /** @description 发现时间（UTC 毫秒） */
            foundAtMs?: number;
            /**
             * @description 具体部位或场所
             * @example 储罐区东侧
             */
            place?: string;
            /**
             * @description 行业领域
             * @enum {string}
             */
            sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            /**
             * Format: uuid
             * @description 属地
             */
            townUnitId?: string;
        };
        CompleteFactsDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 补充的事实
             * @example {
             *       "place": "储罐区东侧"
             *     }
             */
            facts?: components["schemas"]["CompletedFacts"];
            /** @description 无照片的理由 */
            noPhotoReason?: string;
            /** @description 现场照片 */
            photos?: string[];
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 依据何处得知
             * @example 2026年7月6日现场核实
             */
            sourceNote: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "COMPLETE_FACTS";
        };
        ConfirmSuspensionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CONFIRM_SUSPENSION";
        };
        CopyAct: {
            /** @description UTC 毫秒 */
            atMs: number;
            files: components["schemas"]["BoundFile"][];
            /** @description 办理经过中的行 */
            seq: number;
        };
        CreateAccountDto: {
            /**
             * @description 账号：小写字母、数字、点、横线
             * @example caowei.inspector3
             */
            account: string;
            /**
             * @description 执法证号
             * @example DEMO-18091203
             */
            certificateNo?: string;
            /**
             * @description 提醒邮件发往此处；没有邮箱的，提醒转给上级
             * @example chen@yuanjiang.example
             */
            email?: string;
            /**
             * @description 手机号
             * @example 13800000000
             */
            mobile?: string;
            /** @example 陈巡查 */
            name: string;
            /**
             * @example inspector
             * @enum {string}
             */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /**
             * Format: uuid
             * @description 所属单位或企业
             */
            unitId: string;
        };
        CreatedAccountView: {
            /** Format: uuid */
            id: string;
            /** @description 初始密码，只显示这一次；首次登录须修改 */
            initialPassword: string;
        };
        DeadlineDto: {
            /** @description UTC 毫秒；已过的时限为下次催办的时刻 */
            dueAtMs: number;
            en: string;
            /** @description 已过的时限在何时届满（UTC 毫秒）；未过为空 */
            endedAtMs: number | null;
            /** @example plan.limit */
            kind: string;
            /** @description 第几次 */
            n: number;
            /** @example 报送治理方案 */
            zh: string;
        };
        DecideOwnerDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: uuid
             * @description 牵头部门
             */
            ownerUnitId: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DECIDE_OWNER";
        };
        DeemedServedDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 送达回证扫描件 */
            serviceRecord?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DEEMED_SERVED";
        };
        DeliveryDto: {
            /** @description 催办一类：事已办则撤回 */
            asks: boolean;
            attempts: number;
            /**
             * @description mail 邮件、inbox 站内、sms 短信
             * @example mail
             */
            channel: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            nextAttemptAt: string;
            /** @example assigned */
            notice: string;
            /** @description 邮箱；尚无人可送达时为空 */
            recipient: string;
            recipientName: string;
            recipientUnitName: string;
            serverAnswer: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string} */
            status: "queued" | "sending" | "accepted" | "refused" | "bounced" | "withdrawn" | "unknown";
        };
        DeliveryPage: {
            /** @description 是否有人查看投递之后的退信；否则“已送达”只表示对方服务器已收下 */
            bouncesObserved: boolean;
            items: components["schemas"]["DeliveryDto"][];
        };
        DemoAccountView: {
            /** @example yingji.leader */
            account: string;
            /** @example 周应急 */
            name: string;
            /** @description 仅演示用 */
            password: string;
            /** @example 部门监管负责人 */
            roleZh: string;
        };
        DepartDto: {
            /** @example 调离本单位 */
            reason: string;
            /**
             * Format: uuid
             * @description 接手人：同一单位的在用账号
             */
            successorAccountId?: string;
        };
        DepartedView: {
            /** @description 指名本人核查、尚未销号的隐患，须另行指定，最多 100 条 */
            namedAsVerifier: components["schemas"]["LeftCaseView"][];
            /** @description 本人未上报的草稿，最多 100 条 */
            openDrafts: components["schemas"]["LeftCaseView"][];
        };
        DetermineDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 认定等级
             * @example major
             * @enum {string}
             */
            level: "major" | "general";
            /**
             * @description 认定意见
             * @example 经研究认定为重大事故隐患，列入清单。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DETERMINE";
        };
        DocumentList: {
            items: components["schemas"]["DocumentView"][];
        };
        DocumentView: {
            /** @description 现在能否生成 */
            available: boolean;
            /** @description 已制发的文书 */
            copies: components["schemas"]["IssuedCopy"][];
            /** @example Inspection record */
            en: string;
            /** @enum {string} */
            kind: "inspectionRecord" | "rectificationOrder" | "assignmentSheet" | "recheckOpinion" | "acceptanceForm";
            /** @description 尚缺、打印时留空的必填项 */
            missing: string[];
            /**
             * @description 执法文书、公文（函）或者表格
             * @enum {string}
             */
            nature: "enforcement" | "letter" | "form";
            /** @description 文号或编号；尚未编号时为空 */
            number: string | null;
            /** @description 不能生成的原因 */
            reason: string | null;
            /** @description 配合单位的一份；整项隐患的为空 */
            share: components["schemas"]["ShareView"] | null;
            templateVersion: number;
            /** @example 现场检查记录 */
            zh: string;
        };
        DualReportDto: {
            /** @description UTC 毫秒 */
            departmentAtMs: number | null;
            /** @description 还有待办的双报告 */
            owed: boolean;
            /** @description UTC 毫秒 */
            workersCongressAtMs: number | null;
        };
        DueDto: {
            /** @description 到期时刻（UTC 毫秒）：末日的 24:00 */
            atMs: number;
            calendarVersion: number;
            /**
             * Format: date
             * @description 末日
             */
            lastDay: string;
            /**
             * Format: date
             * @description 首次确定的末日
             */
            originalLastDay: string | null;
            overdue: boolean;
            /** @description 该日所在年份的放假安排尚未公布，按法定节日推定 */
            provisional: boolean;
            /** @description 还剩的工作日；负数为已逾期 */
            workingDaysLeft: number;
        };
        EffectCount: {
            /** @enum {string} */
            effect: "stays" | "moves" | "dueAtOnce" | "falls" | "added" | "neverFires";
            limits: number;
        };
        EndedDto: {
            /** @example levelLowered */
            code: string;
            /** @example level lowered */
            en: string;
            /** @example 降级 */
            zh: string;
        };
        EndSuspensionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: date
             * @description 新的整改时限
             * @example 2026-12-31
             */
            dueOn?: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "END_SUSPENSION";
        };
        EnterBasisDto: {
            /**
             * @description 条款
             * @example 第十二条
             */
            article: string;
            /**
             * @description 条文
             * @example 涉及可燃和有毒有害气体泄漏的场所未按国家标准设置检测报警装置。
             */
            clauseText: string;
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 版本或文号
             * @example 安监总管三〔2017〕121号
             */
            edition: string;
            /**
             * @description 判定方式
             * @example direct
             * @enum {string}
             */
            mode: "direct" | "combined";
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 条文扫描件 */
            scans?: string[];
            /**
             * @description 判定标准名称
             * @example 化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）
             */
            standard: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ENTER_BASIS";
        };
        EnterLeaveDto: {
            /**
             * Format: date
             * @description 自何日起
             * @example 2026-12-07
             */
            from: string;
            /** @example 年休假 */
            reason: string;
            /**
             * Format: uuid
             * @description 代理人：在同一单位或上级单位任同一岗位
             */
            substituteAccountId: string;
            /**
             * Format: date
             * @description 至何日止，含当日
             * @example 2026-12-11
             */
            to: string;
        };
        EnterpriseClosedDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 设备拆除、物料清空证明 */
            dismantlingProof?: string[];
            /**
             * @description 许可证照注销或吊销情况
             * @example 危险化学品经营许可证已于2026年8月注销。
             */
            licenceRevocation: string;
            /** @description 到场人员账号编号，至少两人 */
            officerAccountIds: string[];
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ENTERPRISE_CLOSED";
        };
        EnterpriseView: {
            /**
             * @description 统一社会信用代码，仅企业有
             * @example null
             */
            creditCode: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @example town
             * @enum {string}
             */
            kind: "city" | "committee" | "department" | "subdistrict" | "town" | "centre" | "park" | "enterprise" | "elsewhere";
            /** @example 草尾镇 */
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /**
             * @description 属地
             * @example 四季红镇
             */
            townName: string | null;
        };
        ErasePersonalDataDto: {
            /**
             * @description 删除哪一项：reporterContact 举报人联系方式
             * @enum {string}
             */
            name: "reporterContact";
            /**
             * @description 删除原因
             * @example 举报人书面要求删除
             */
            reason: string;
        };
        ExpertOpinionDto: {
            /** @example 刘工 */
            expert: string;
            /** @enum {string} */
            level: "major" | "general";
        };
        ExplainFindingDto: {
            /**
             * @description 原因和处理情况
             * @example 当日机房停电，恢复后已补发。
             */
            remark: string;
        };
        FieldErrorDto: {
            /** @example fiveElements.funds */
            field: string;
            /** @example fiveElements.funds：不能为空 */
            message: string;
            /** @example isNotEmpty */
            rule: string;
        };
        FiguresDto: {
            /** @description 已销号 */
            closed: number;
            /** @description 按核定期限 */
            current: components["schemas"]["BaseFiguresDto"];
            /** @description 经批准延期 */
            extended: number;
            /** @description 排查发现（重大事故隐患） */
            found: number;
            /** @description 补录 */
            lateRecorded: number;
            /** @description 到期后作废、合并、降级或移送，须逐项列名 */
            namedAfterDue: number;
            /** @description 按原期限 */
            original: components["schemas"]["BaseFiguresDto"];
            /** @description 百分数，一位小数；分母为零时为空，显示“—” */
            rectificationRate: number | null;
            /** @description 销号后重启 */
            reopened: number;
        };
        FileDisputeDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 异议证据 */
            evidence?: string[];
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "FILE_DISPUTE";
        };
        FileView: {
            /** Format: uuid */
            fileId: string;
            /**
             * @description 按内容认定的类型
             * @example image/jpeg
             */
            mediaType: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
            /** @example 482133 */
            sizeBytes: number;
        };
        FindingPage: {
            items: components["schemas"]["FindingView"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        FindingView: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            code: "missing" | "early" | "late" | "double" | "unasked" | "wrongInstant" | "heldYetClimbing" | "overtakenByNothing" | "silentCase" | "notArmed" | "armedWrongly" | "unannounced" | "unordered" | "untold" | "undelivered" | "postUntold" | "notPassedOn" | "toNobody" | "acceptedWithoutAnswer" | "withdrawnWithoutReason" | "unreadable";
            /** @description 应在何时 */
            dueAtMs: number | null;
            /** @description 由谁说明 */
            explainedBy: string | null;
            foundAtMs: number;
            /** @description 消除的时刻 */
            goneAtMs: number | null;
            /** Format: uuid */
            id: string;
            /** @example rung.L2 */
            kind: string | null;
            /** @description 可以补办；否则只能说明 */
            redrivable: boolean;
            /** @description 补办的时刻 */
            redrivenAtMs: number | null;
            /** @description 说明 */
            remark: string | null;
            /** @description 查到的数字 */
            saw: {
                [key: string]: unknown;
            };
            title: string | null;
            /** @example hazard */
            workflow: string;
        };
        FiveElementsDto: {
            /**
             * @description 预案
             * @example 停用期间人工巡检，每两小时一次
             */
            contingency: string;
            /**
             * @description 资金
             * @example 自筹 3 万元，已到位
             */
            funds: string;
            /**
             * @description 措施
             * @example 更换探测器并接入报警系统
             */
            measures: string;
            /**
             * @description 责任
             * @example 主要负责人李明负责
             */
            responsibility: string;
            /**
             * @description 时限
             * @example 9 月 20 日前完成
             */
            timeLimit: string;
        };
        FixOnSpotDto: {
            /** @description 整改后照片 */
            afterPhotos?: string[];
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 当场整改情况
             * @example 已清除堵塞安全出口的货物。
             */
            measuresDone: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "FIX_ON_SPOT";
        };
        FutureFiringDto: {
            /** @description 触发的时间，UTC 毫秒 */
            atMs: number;
            called: components["schemas"]["NamedDto"];
            /** @example rung.L2 */
            kind: string;
            /** @description 同时到期的更高一级代替它 */
            overtaken: boolean;
            recipients: components["schemas"]["RecipientDto"][];
            /** @description 此后每个工作日重复，直到办理 */
            repeats: boolean;
            /** @example L2 */
            rung: string | null;
            subject: string | null;
            text: string | null;
            /** @description 为什么是这一天 */
            why: components["schemas"]["NamedDto"];
        };
        GiveExpertOpinionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 专家姓名
             * @example 刘工
             */
            expertName: string;
            /**
             * @description 建议等级
             * @example general
             * @enum {string}
             */
            level: "major" | "general";
            /**
             * @description 专家意见
             * @example 现场条件不符合该条款的适用情形。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 签字的书面意见 */
            scans?: string[];
            /**
             * @description 专业
             * @example 化工安全
             */
            specialty: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "GIVE_EXPERT_OPINION";
        };
        HazardAnswer: {
            actions: components["schemas"]["ActionDto"][];
            assigning: components["schemas"]["UnitNameDto"] | null;
            /** @description 现在等的事项，最可能的在前 */
            awaits: string[];
            /** @example 等牵头部门交办 */
            awaitsZh: string;
            basis: components["schemas"]["BasisDto"] | null;
            /** @description UTC 毫秒 */
            closedAtMs: number | null;
            /** @description 在办的时限，最近在前 */
            deadlines: components["schemas"]["DeadlineDto"][];
            due: components["schemas"]["DueDto"] | null;
            enterprise: components["schemas"]["UnitNameDto"] | null;
            extensionsGranted: number;
            /** @description UTC 毫秒 */
            foundAtMs: number | null;
            /** Format: uuid */
            id: string;
            interimControls: string[];
            /** @enum {string|null} */
            level: "major" | "general" | null;
            /** @description 隐患编号、清单号、交办文号等，按取号先后 */
            numbers: components["schemas"]["NumberDto"][];
            /** @description 尚缺的事实 */
            openFacts: string[];
            origin: string | null;
            owner: components["schemas"]["UnitNameDto"] | null;
            place: string | null;
            /** @description 按旧版流程办理的为空 */
            practice: components["schemas"]["PracticeView"] | null;
            /** @enum {string|null} */
            proposedLevel: "major" | "general" | null;
            /** @description 暂定的日期，全案只说一次；没有为空 */
            provisional: components["schemas"]["ProvisionalDto"] | null;
            reopenings: number;
            /** @description 同一提交编号先前已办理，此次未重复办理 */
            replayed: boolean;
            responsible: components["schemas"]["UnitNameDto"] | null;
            /** @description 版次：提交事项时带上，他人先行办理时返回 412 */
            rev: number;
            rung: string | null;
            /** @enum {string|null} */
            sector: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other" | null;
            /** @description 办理经过的末行 */
            seq: number;
            /** @description 各分区所处状态：lifecycle、extension、production、escalation */
            state: {
                [key: string]: components["schemas"]["NamedDto"];
            };
            /**
             * @description 尚未交办时按规则建议的整改时限
             * @example 2026-05-29
             */
            suggestedDueOn: string | null;
            supervising: components["schemas"]["UnitNameDto"] | null;
            title: string;
            town: components["schemas"]["UnitNameDto"] | null;
            versions: components["schemas"]["VersionsDto"];
        };
        HazardPage: {
            items: components["schemas"]["HazardRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        HazardRow: {
            closedAtMs: number | null;
            createdAtMs: number;
            dueAtMs: number | null;
            enterpriseName: string | null;
            /** @description 发现时间（UTC 毫秒） */
            foundAtMs: number | null;
            /** @example 沅隐2026-00001 */
            hazardNo: string | null;
            /** Format: uuid */
            id: string;
            level: string | null;
            /** @example 沅清2026-0001 */
            listNo: string | null;
            overdue: boolean;
            ownerName: string | null;
            phase: string;
            /** @description 治理责任单位 */
            responsibleName: string | null;
            rung: string | null;
            sector: string | null;
            /** @description 协调督办单位 */
            supervisingName: string | null;
            title: string;
            townName: string | null;
        };
        HazardView: {
            actions: components["schemas"]["ActionDto"][];
            assigning: components["schemas"]["UnitNameDto"] | null;
            /** @description 现在等的事项，最可能的在前 */
            awaits: string[];
            /** @example 等牵头部门交办 */
            awaitsZh: string;
            basis: components["schemas"]["BasisDto"] | null;
            /** @description UTC 毫秒 */
            closedAtMs: number | null;
            /** @description 在办的时限，最近在前 */
            deadlines: components["schemas"]["DeadlineDto"][];
            due: components["schemas"]["DueDto"] | null;
            enterprise: components["schemas"]["UnitNameDto"] | null;
            extensionsGranted: number;
            /** @description UTC 毫秒 */
            foundAtMs: number | null;
            /** Format: uuid */
            id: string;
            interimControls: string[];
            /** @enum {string|null} */
            level: "major" | "general" | null;
            /** @description 隐患编号、清单号、交办文号等，按取号先后 */
            numbers: components["schemas"]["NumberDto"][];
            /** @description 尚缺的事实 */
            openFacts: string[];
            origin: string | null;
            owner: components["schemas"]["UnitNameDto"] | null;
            place: string | null;
            /** @description 按旧版流程办理的为空 */
            practice: components["schemas"]["PracticeView"] | null;
            /** @enum {string|null} */
            proposedLevel: "major" | "general" | null;
            /** @description 暂定的日期，全案只说一次；没有为空 */
            provisional: components["schemas"]["ProvisionalDto"] | null;
            reopenings: number;
            responsible: components["schemas"]["UnitNameDto"] | null;
            /** @description 版次：提交事项时带上，他人先行办理时返回 412 */
            rev: number;
            rung: string | null;
            /** @enum {string|null} */
            sector: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other" | null;
            /** @description 办理经过的末行 */
            seq: number;
            /** @description 各分区所处状态：lifecycle、extension、production、escalation */
            state: {
                [key: string]: components["schemas"]["NamedDto"];
            };
            /**
             * @description 尚未交办时按规则建议的整改时限
             * @example 2026-05-29
             */
            suggestedDueOn: string | null;
            supervising: components["schemas"]["UnitNameDto"] | null;
            title: string;
            town: components["schemas"]["UnitNameDto"] | null;
            versions: components["schemas"]["VersionsDto"];
        };
        HeldPostView: {
            /**
             * @description 是否主要任职
             * @example true
             */
            primary: boolean;
            /** @enum {string} */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /** Format: uuid */
            unitId: string;
            /** @example 草尾镇安泰米业有限公司 */
            unitName: string;
        };
        HistoryActorDto: {
            /** @example 吴细查 */
            name: string;
            /** @example inspector */
            role: string;
            /**
             * @description 代何人办理
             * @example 冯工地
             */
            substituteFor?: string;
            /** @example 市应急管理局 */
            unitName: string;
            /**
             * @description 经邮件链接办理，未登录
             * @enum {string}
             */
            via?: "link";
        };
        HistoryLineDto: {
            /** @description 办理时的姓名、岗位与单位 */
            actor: components["schemas"]["HistoryActorDto"];
            after: {
                [key: string]: string;
            };
            before: {
                [key: string]: string;
            };
            /** @example REPORT */
            event: string;
            /** @description 链上散列（SHA-256，十六进制） */
            hash: string;
            /** @description 据以判断迟早的时刻 */
            occurredAtMs: number;
            payload: {
                [key: string]: unknown;
            };
            /** @description 提醒等，不改变版次 */
            quiet: boolean;
            /** @description 记入的时刻 */
            recordedAtMs: number;
            seq: number;
            /** @example 上报隐患 */
            zh: string;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryLineDto"][];
        };
        ImportBatchView: {
            /**
             * @description 文件名 / file name
             * @example hazards.csv
             */
            fileName: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            fileSha256: string;
            /**
             * @description 是否已全部处理 / every row has been dealt with
             * @example true
             */
            finished: boolean;
            /**
             * Format: uuid
             * @example 5b0e2a9c-53f1-5a3e-9c54-0d6f3a1b7e42
             */
            id: string;
            /**
             * @description 登记时刻，UTC 毫秒 / staged at, UTC milliseconds
             * @example 1780000000000
             */
            stagedAtMs: number;
        };
        ImportYearDto: {
            /**
             * @description 已与通知核对、确认无误的提醒；先不填，有提醒时拒绝并逐项列出
             * @example [
             *       "MORE_DAYS_OFF"
             *     ]
             */
            confirmedWarnings?: ("STATUTORY_DAY_MISSING" | "FEWER_DAYS_OFF" | "MORE_DAYS_OFF" | "HOLIDAY_TOO_LONG" | "WORK_TOO_LONG")[];
            /**
             * Format: date
             * @description 自哪天起新案卷适用；今天或以后
             * @example 2026-12-07
             */
            effectiveFrom: string;
            /**
             * @description 放假：MM-DD 或 MM-DD..MM-DD，含其中周末
             * @example [
             *       "01-01..01-03"
             *     ]
             */
            off: string[];
            /**
             * @description 理由
             * @example 县安委会2026年第四季度会议决定缩短签收时限
             */
            reason: string;
            /**
             * Format: date
             * @description 通知日期
             * @example 2026-11-03
             */
            sourceDate: string;
            /** @example 国办发明电〔2026〕6号 */
            sourceDocument: string;
            /** @enum {string} */
            status: "final" | "expected";
            /**
             * @description 调休上班的周末
             * @example [
             *       "02-14"
             *     ]
             */
            work: string[];
            /** @example 2027 */
            year: number;
        };
        InboxItemView: {
            /**
             * @description 何事
             * @example 请签收整改任务
             */
            asked: string;
            /** @description 催办一类，要求您办理 */
            asks: boolean;
            /** @description 收到的时刻，UTC 毫秒 */
            atMs: number;
            /**
             * Format: uuid
             * @description 所说的案卷；与案卷无关的为空
             */
            caseId: string | null;
            /**
             * @description 转送给您的缘由；不是转送的为空
             * @example
             */
            forwarded: string;
            /** Format: uuid */
            id: string;
            /** @example assigned */
            notice: string;
            /**
             * @description 案卷的页面
             * @example /hazards/018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10
             */
            page: string | null;
            /** @description 是否已读 */
            read: boolean;
            /** @example 四季红镇先行加油站：卸油区未设防静电接地 */
            what: string;
            /**
             * @description 期限；没有的为空
             * @example 2026年12月4日（周五）前 · 还剩 3 个工作日
             */
            when: string;
            /**
             * @description 何人办理；系统发出的为空
             * @example 市应急管理局 李明
             */
            who: string;
        };
        InboxPage: {
            items: components["schemas"]["InboxItemView"][];
            /**
             * Format: uuid
             * @description 下一页的 after；没有下一页为空
             */
            next: string | null;
            /**
             * @description 未读数，最多数到 100
             * @example 3
             */
            unread: number;
        };
        InvitationView: {
            /**
             * @description 登录用的账号
             * @example he
             */
            account: string;
            /**
             * @description 有效期至，UTC 毫秒
             * @example 1796692800000
             */
            expiresAtMs: number;
            /** @example 何安泰 */
            name: string;
            /** @example 企业主要负责人 */
            roleZh: string;
            /** @example 草尾镇安泰米业有限公司 */
            unitName: string;
        };
        InviteDto: {
            /**
             * @description 邮箱；邮箱和手机号至少填一项
             * @example he@antai.example
             */
            email?: string;
            /**
             * @description 手机号
             * @example 13800000000
             */
            mobile?: string;
            /** @example 何安泰 */
            name: string;
            /**
             * @example enterprisePrincipal
             * @enum {string}
             */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /**
             * Format: uuid
             * @description 任职单位或企业
             */
            unitId: string;
        };
        InvitedView: {
            /**
             * @description 被邀请人登录用的账号
             * @example he
             */
            account: string;
            /** Format: uuid */
            accountId: string;
            /**
             * @description 是否发了邮件
             * @example true
             */
            mail: boolean;
            /**
             * @description 是否发了短信
             * @example false
             */
            sms: boolean;
        };
        InviteExpertDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 专家账号编号 */
            expertAccountIds: string[];
            /**
             * @description 请专家回答的问题
             * @example 该情形是否适用判定标准第十二条？
             */
            question: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "INVITE_EXPERT";
        };
        IssuedCopy: {
            /** @description 制发所在行；签名、拒签和扫描件以此指明文书 */
            documentSeq: number;
            file: components["schemas"]["BoundFile"] | null;
            /** @description UTC 毫秒 */
            issuedAtMs: number;
            /** @example 吴细查 */
            issuedBy: string;
            /** @enum {string} */
            kind: "inspectionRecord" | "rectificationOrder" | "assignmentSheet" | "recheckOpinion" | "acceptanceForm";
            /** @example （沅）应急责改〔2026〕12号 */
            number: string | null;
            refusals: components["schemas"]["RefusalView"][];
            /** @description 签署后的扫描件 */
            scans: components["schemas"]["CopyAct"][];
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
            signatures: components["schemas"]["SignatureView"][];
            /** @description 所对应的配合任务；整项隐患的为空 */
            subtaskSeq: number | null;
            /** @description 制发时的模板版本 */
            templateVersion: number;
        };
        IssueDocumentDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复制发
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 配合任务序号：该配合单位自己的一份（交办函）；不填为整项隐患的
             * @example 7
             */
            subtaskSeq?: number;
        };
        IssuedResetView: {
            /** @description 仅当邮箱和手机都没有时：一次性初始密码，只显示这一次；登录后须修改 */
            initialPassword?: string;
            /**
             * @description 链接是否已发往其邮箱
             * @example true
             */
            mail: boolean;
            /**
             * @description 链接是否已发往其手机
             * @example false
             */
            sms: boolean;
        };
        ItemResultDto: {
            /**
             * @description 核查项
             * @example 3 台探测器通电并能报警
             */
            item: string;
            /**
             * @description 是否合格
             * @example true
             */
            passed: boolean;
        };
        KindView: {
            /** @description 应触发 */
            due: number;
            /** @description 已触发 */
            fired: number;
            /**
             * @description 时限种类
             * @example rung.L2
             */
            kind: string;
            /** @description 最大延迟，毫秒 */
            maxMs: number | null;
            /** @description 缺 */
            missing: number;
            /** @description 被更高一级越过 */
            overtaken: number;
            /** @description 延迟中位数，毫秒 */
            p50Ms: number | null;
            /** @description 延迟第 99 百分位，毫秒 */
            p99Ms: number | null;
        };
        LeafPage: {
            items: components["schemas"]["LeafView"][];
            /**
             * Format: uuid
             * @description 下一页的 after；没有下一页时为空
             */
            next: string | null;
        };
        LeafView: {
            /**
             * Format: uuid
             * @example 0190b6a0-0000-7000-8000-000000000001
             */
            caseId: string;
            /**
             * @description 该行的散列值 / hash of that line
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /**
             * @description 封到第几行 / up to which line
             * @example 12
             */
            seq: number;
        };
        LeaveView: {
            /**
             * @description UTC 毫秒，不含
             * @example 1797004800000
             */
            endsAtMs: number;
            /** Format: uuid */
            id: string;
            /** @example 年休假 */
            reason: string;
            /**
             * @description UTC 毫秒
             * @example 1796572800000
             */
            startsAtMs: number;
            /** Format: uuid */
            substituteAccountId: string;
            /** @example 郑复核 */
            substituteName: string;
        };
        LeftCaseView: {
            /** Format: uuid */
            caseId: string;
            /** @example 储罐区可燃气体报警器停用 */
            title: string;
        };
        LimitChangeView: {
            /** @description UTC 毫秒；空为不再或尚未安排 */
            afterMs: number | null;
            anchor: number;
            /** @description UTC 毫秒；空为不再或尚未安排 */
            beforeMs: number | null;
            /** @enum {string} */
            effect: "stays" | "moves" | "dueAtOnce" | "falls" | "added" | "neverFires";
            /** @example limit for the acknowledgement */
            en: string;
            /** @example ack.limit */
            kind: string;
            n: number;
            /** @example 签收时限 */
            zh: string;
        };
        LinkReaderDto: {
            /** @example 曹主管 */
            name: string;
            /** Format: uuid */
            unitId: string;
            /** @example 四季红镇先行加油站 */
            unitName: string;
        };
        LinkRecurrenceDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: uuid
             * @description 此前已销号的隐患
             */
            ofCaseId: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LINK_RECURRENCE";
        };
        LinksRevokedView: {
            /**
             * @description 收回的链接数
             * @example 2
             */
            revoked: number;
        };
        LinkView: {
            /**
             * @description 验证码将发往的邮箱（部分隐去）
             * @example c***@yuanjiang.example
             */
            address: string;
            /**
             * @description 邮件所要求的事项，先打开它的表单；办完后为空。不影响可办理什么
             * @example RECORD_REPLY
             */
            asked: string | null;
            /** @description 链接失效时刻（UTC 毫秒） */
            expiresAtMs: number;
            hazard: components["schemas"]["HazardView"];
            /** @description 办理经过，不含提醒 */
            history: components["schemas"]["HistoryLineDto"][];
            /** @description 链接发给了谁 */
            reader: components["schemas"]["LinkReaderDto"];
        };
        ListPage: {
            items: components["schemas"]["ListRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        ListRow: {
            assigningName: string | null;
            /** @description 列入清单、尚未交办：应交办的时限（UTC 毫秒） */
            assignLimitAtMs: number | null;
            /** @description 交办时限已过 */
            assignOverdue: boolean;
            /** @description 判定依据 */
            basis: string | null;
            /** @description UTC 毫秒 */
            closedAtMs: number | null;
            /** @description UTC 毫秒 */
            dueAtMs: number | null;
            ended: components["schemas"]["EndedDto"] | null;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** @example 沅隐2026-00001 */
            hazardNumber: string | null;
            level: string | null;
            /** @example 沅清2026-0001 */
            number: string | null;
            origin: string | null;
            overdue: boolean;
            ownerName: string | null;
            phase: string;
            place: string | null;
            responsibleName: string | null;
            sector: string | null;
            supervisingName: string | null;
            takenAtMs: number;
            title: string;
            townName: string | null;
        };
        LogProgressDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 完成百分比
             * @example 40
             */
            percent: number;
            /** @description 照片 */
            photos?: string[];
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 进展
             * @example 探测器已到货，开始安装。
             */
            text: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LOG_PROGRESS";
        };
        LogSubtaskDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 完成百分比
             * @example 50
             */
            percent: number;
            /** @description 照片 */
            photos?: string[];
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 配合任务序号
             * @example 7
             */
            subtaskSeq: number;
            /**
             * @description 进展
             * @example 已清理一半。
             */
            text: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LOG_SUBTASK";
        };
        LookBackFailDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 回头看证据 */
            evidence?: string[];
            /**
             * @description 性质
             * @example rebound
             * @enum {string}
             */
            finding: "false" | "rebound";
            /** @description 说明 */
            note?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LOOKBACK_FAIL";
        };
        LookBackPassDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 回头看证据 */
            evidence?: string[];
            /** @description 说明 */
            note?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LOOKBACK_PASS";
        };
        MailDocumentDto: {
            /**
             * @description 配合任务序号：该配合单位自己的一份（交办函）；不填为整项隐患的
             * @example 7
             */
            subtaskSeq?: number;
            /**
             * @description 发给文书所发往的单位的负责人，或者本人
             * @enum {string}
             */
            to: "responsible" | "self";
        };
        MarkReadDto: {
            /** @description 要标为已读的通知 */
            ids: string[];
        };
        MeasureActionDto: {
            en: string;
            /** @example SIGN */
            event: string;
            /** @description 现在能否办理 */
            open: boolean;
            /** @description 不能办理的全部原因 */
            reasons: components["schemas"]["MeasureReasonDto"][];
            /** @example 签批 */
            zh: string;
        };
        MeasureAnswer: {
            actions: components["schemas"]["MeasureActionDto"][];
            /** @description 对象单位 */
            againstName: string;
            /** Format: uuid */
            againstUnitId: string;
            /** @description 书面答复 */
            answer: string | null;
            /**
             * @description 引起这份措施的一级，或者已过的时限
             * @example L2
             */
            because: string;
            /** @example 二级：督办函 */
            becauseZh: string;
            createdAtMs: number;
            /** @description 办结或者撤销的时刻 */
            endedAtMs: number | null;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "letter" | "bulletin" | "interview" | "listing" | "stop" | "referral";
            /** @example 督办函 */
            kindZh: string;
            /**
             * Format: date
             * @description 本环节末日（含）
             */
            lastDay: string | null;
            level: string | null;
            /** @description 本环节时限；没有的为空 */
            limitAtMs: number | null;
            /** @description 本环节已逾期 */
            overdue: boolean;
            /** @description 牵头部门 */
            ownerName: string | null;
            /** @enum {string} */
            phase: "drafted" | "signed" | "issued" | "done" | "withdrawn";
            /** @example 待签批 */
            phaseZh: string;
            /** @description 隐患所在部位 */
            place: string | null;
            /** @description 同一提交编号先前已办理，此次未重复办理 */
            replayed: boolean;
            /** @description 版次：提交事项时带上，他人先行办理时返回 412 */
            rev: number;
            /** @description 办理经过的末行 */
            seq: number;
            /**
             * @description 由谁签批
             * @example 安委办负责人
             */
            signerZh: string;
            /** @description 正文 */
            text: string;
            /** @description 隐患名称 */
            title: string;
            /** @description 剩余工作日；负数为逾期 */
            workingDaysLeft: number | null;
        };
        MeasureItems: {
            /** @description 最近的在前 */
            items: components["schemas"]["MeasureRow"][];
        };
        MeasurePage: {
            items: components["schemas"]["MeasureRow"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        MeasureReasonDto: {
            /** @example actorMaySign */
            code: string;
            en: string;
            /** @example 不由您签发 */
            zh: string;
        };
        MeasureRow: {
            /** @description 对象单位 */
            againstName: string;
            /** Format: uuid */
            againstUnitId: string;
            /**
             * @description 引起这份措施的一级，或者已过的时限
             * @example L2
             */
            because: string;
            /** @example 二级：督办函 */
            becauseZh: string;
            createdAtMs: number;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "letter" | "bulletin" | "interview" | "listing" | "stop" | "referral";
            /** @example 督办函 */
            kindZh: string;
            /** @description 本环节时限；没有的为空 */
            limitAtMs: number | null;
            /** @description 本环节已逾期 */
            overdue: boolean;
            /** @enum {string} */
            phase: "drafted" | "signed" | "issued" | "done" | "withdrawn";
            /** @example 待签批 */
            phaseZh: string;
            /**
             * @description 由谁签批
             * @example 安委办负责人
             */
            signerZh: string;
            /** @description 隐患名称 */
            title: string;
        };
        MeasureView: {
            actions: components["schemas"]["MeasureActionDto"][];
            /** @description 对象单位 */
            againstName: string;
            /** Format: uuid */
            againstUnitId: string;
            /** @description 书面答复 */
            answer: string | null;
            /**
             * @description 引起这份措施的一级，或者已过的时限
             * @example L2
             */
            because: string;
            /** @example 二级：督办函 */
            becauseZh: string;
            createdAtMs: number;
            /** @description 办结或者撤销的时刻 */
            endedAtMs: number | null;
            enterpriseName: string | null;
            /** Format: uuid */
            hazardId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "letter" | "bulletin" | "interview" | "listing" | "stop" | "referral";
            /** @example 督办函 */
            kindZh: string;
            /**
             * Format: date
             * @description 本环节末日（含）
             */
            lastDay: string | null;
            level: string | null;
            /** @description 本环节时限；没有的为空 */
            limitAtMs: number | null;
            /** @description 本环节已逾期 */
            overdue: boolean;
            /** @description 牵头部门 */
            ownerName: string | null;
            /** @enum {string} */
            phase: "drafted" | "signed" | "issued" | "done" | "withdrawn";
            /** @example 待签批 */
            phaseZh: string;
            /** @description 隐患所在部位 */
            place: string | null;
            /** @description 版次：提交事项时带上，他人先行办理时返回 412 */
            rev: number;
            /** @description 办理经过的末行 */
            seq: number;
            /**
             * @description 由谁签批
             * @example 安委办负责人
             */
            signerZh: string;
            /** @description 正文 */
            text: string;
            /** @description 隐患名称 */
            title: string;
            /** @description 剩余工作日；负数为逾期 */
            workingDaysLeft: number | null;
        };
        MeasureWork: {
            /** @description 对象单位 */
            againstName: string;
            /** Format: uuid */
            againstUnitId: string;
            /**
             * @description 引起这份措施的一级，或者已过的时限
             * @example L2
             */
            because: string;
            /** @example 二级：督办函 */
            becauseZh: string;
            createdAtMs: number;
            enterpriseName: string | null;
            /** @enum {string} */
            event: "SIGN" | "ISSUE" | "ANSWER";
            /** @example 签批 */
            eventZh: string;
            /** Format: uuid */
            hazardId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "letter" | "bulletin" | "interview" | "listing" | "stop" | "referral";
            /** @example 督办函 */
            kindZh: string;
            /** @description 本环节时限；没有的为空 */
            limitAtMs: number | null;
            /** @description 本环节已逾期 */
            overdue: boolean;
            /** @enum {string} */
            phase: "drafted" | "signed" | "issued" | "done" | "withdrawn";
            /** @example 待签批 */
            phaseZh: string;
            /**
             * @description 由谁签批
             * @example 安委办负责人
             */
            signerZh: string;
            /** @description 隐患名称 */
            title: string;
        };
        MeasureWorkItems: {
            /** @description 时限最近的在前 */
            items: components["schemas"]["MeasureWork"][];
        };
        MeView: {
            /** @example yingji.leader */
            account: string;
            /** Format: uuid */
            accountId: string;
            /** @description 全部任职；当前会话办理的是 unitId */
            memberships: components["schemas"]["HeldPostView"][];
            /** @example false */
            mustChangePassword: boolean;
            /** @example 周监管 */
            name: string;
            /**
             * @example [
             *       "hazard.read",
             *       "hazard.act"
             *     ]
             */
            permissions: string[];
            /** @enum {string} */
            role: "inspector" | "townInspector" | "villageReporter" | "expert" | "enterprisePrincipal" | "enterpriseSafetyOfficer" | "enterpriseWorker" | "departmentSupervisor" | "committeeOffice" | "committeeLeader" | "mediaOfficer" | "auditor";
            /** @description 现在可以代理的人，每个岗位一条 */
            standsInFor: components["schemas"]["AbsentPersonView"][];
            /** @description 当前会话代理的人；unitId 和 role 即所代的岗位 */
            substituteFor: components["schemas"]["SubstitutedView"] | null;
            /** Format: uuid */
            unitId: string;
            /** @example 市应急管理局 */
            unitName: string;
        };
        MilestoneDto: {
            /**
             * Format: date
             * @description 完成日期
             * @example 2026-09-01
             */
            dueOn: string;
            /**
             * @description 节点
             * @example 设备到货
             */
            name: string;
        };
        ModeView: {
            /** @description 示范城市已有多少天无人登录（真实天数） */
            idleDays: number;
            /** @description 示范城市生成到何时（UTC 毫秒）；没有示范城市时为空 */
            livedUntilMs: number | null;
            /** @description 示范城市闲置满 30 天，建议重新开始 */
            mayStartOver: boolean;
            /**
             * @description 演示模式：数据均为虚构
             * @enum {string}
             */
            mode: "demonstration" | "production";
            /** @description 系统的当前时刻（UTC 毫秒），演示时可能不是真实时刻 */
            nowMs: number;
            /** @description 已要求重新开始，下次启动时生成新的示范城市 */
            restartAsked: boolean;
        };
        MyWorkView: {
            counts: components["schemas"]["WorkCounts"];
            groups: components["schemas"]["WorkGroups"];
            /** @description 超过 300 项时为真：只列出最紧急的 300 项 */
            truncated: boolean;
        };
        NamedDto: {
            /** @example rectifying */
            code: string;
            /** @example Being rectified */
            en: string;
            /** @example 整改中 */
            zh: string;
        };
        NewCalendarFeedView: {
            /**
             * @description 订阅地址，只显示这一次；原来的地址随即失效
             * @example https://bihuan.example/api/calendar/….ics
             */
            url: string;
        };
        NoticesView: {
            /** @description 服务器已收下 */
            delivered: number;
            /** @description 未送成 */
            failed: number;
            /** @description 应送 */
            owed: number;
            /** @description 在途 */
            underWay: number;
            /** @description 已不需要 */
            withdrawn: number;
        };
        NumberDto: {
            /** @description 已终止的原因；终止的编号仍保留 */
            endedBecause: string | null;
            /** @enum {string} */
            kind: "hazard" | "list" | "assignment" | "closeOut" | "rectificationOrder" | "inspectionRecord" | "recheckOpinion";
            /** @example 沅清2026-0001 */
            text: string;
        };
        OfficerView: {
            /** Format: uuid */
            accountId: string;
            /** @example DEMO-18090104 */
            certificateNo: string | null;
            /** @example 郑复核 */
            name: string;
            /** @enum {string} */
            role: "inspector" | "townInspector" | "departmentSupervisor";
            /** Format: uuid */
            unitId: string;
            /** @example 市应急管理局 */
            unitName: string;
        };
        OpinionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 意见
             * @example 经研究，同意。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "VOID" | "MERGE" | "SUSPEND_PRODUCTION";
        };
        OrderPowerCutDto: {
            /**
             * @description 批准人
             * @example 赵局长
             */
            approvedBy: string;
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 停电时间（UTC 毫秒）
             * @example 1789000000000
             */
            cutAtMs: number;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ORDER_POWER_CUT";
        };
        OwnSessionView: {
            /** @example 2026-12-01T01:00:00.000Z */
            createdAt: string;
            /**
             * @description 是否本次会话
             * @example true
             */
            current: boolean;
            /**
             * @description 浏览器自报的名称
             * @example Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0
             */
            device: string;
            /** Format: uuid */
            id: string;
            /**
             * @description 地址，后半隐去
             * @example 120.224.*.*
             */
            ip: string;
            /** @example 2026-12-01T01:20:00.000Z */
            lastSeenAt: string;
        };
        PastDeliveryDto: {
            /** @example mail */
            channel: string;
            name: string;
            /** @description UTC 毫秒 */
            settledAtMs: number | null;
            /** @example accepted */
            status: string;
            unitName: string;
        };
        PastFiringDto: {
            called: components["schemas"]["NamedDto"];
            deliveries: components["schemas"]["PastDeliveryDto"][];
            /** @description 应当触发的时间，UTC 毫秒 */
            dueAtMs: number;
            /** @example urge */
            kind: string;
            /** @description 同时到期的更高一级代替了它 */
            overtaken: boolean;
            /** @description 记录的时间，UTC 毫秒 */
            recordedAtMs: number;
            /** @description 经过的序号 */
            seq: number;
        };
        PeopleEventView: {
            /**
             * @description UTC 毫秒
             * @example 1796088000000
             */
            atMs: number;
            /** @example 草尾镇 韩巡村 */
            by: string;
            /** Format: uuid */
            id: string;
            /** @example invited */
            kind: string;
            /**
             * @example {
             *       "role": "enterprisePrincipal"
             *     }
             */
            payload: {
                [key: string]: unknown;
            };
            /** @example 发出邀请 */
            zh: string;
        };
        PersonalDataErasedView: {
            /**
             * @description 删除的条数
             * @example 1
             */
            erased: number;
        };
        PersonDto: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            unitId: string;
        };
        PolicyValueView: {
            /** @example 鄂安〔2010〕20号第十条 */
            basis: string;
            changed: boolean;
            /** @enum {string} */
            level: "LAW" | "S" | "UNV" | "DESIGN";
            /** @description 所依据版本的数值 */
            parentValue: Record<string, never> | null;
            /** @example limits.verify.limit */
            path: string;
            /**
             * @description 数值
             * @example {
             *       "d": 10
             *     }
             */
            value: Record<string, never>;
        };
        PolicyView: {
            /** @description UTC 毫秒 */
            approvedAtMs: number | null;
            approvedBy: string | null;
            /** Format: date */
            effectiveFrom: string | null;
            /** @description 内容散列（SHA-256） */
            hash: string;
            /** @description 新案卷现在适用这一版 */
            inForce: boolean;
            /** @description 在哪一版基础上制定 */
            parent: number | null;
            reason: string | null;
            /** @enum {string} */
            state: "shipped" | "draft" | "approved";
            /**
             * @description 1000 及以下随程序发布，以上为本地制定
             * @example 1001
             */
            version: number;
            /** @description UTC 毫秒 */
            writtenAtMs: number | null;
            writtenBy: string | null;
        };
        PolicyWithValues: {
            /** @description UTC 毫秒 */
            approvedAtMs: number | null;
            approvedBy: string | null;
            /** @description 整份规则 */
            document: {
                [key: string]: unknown;
            };
            /** Format: date */
            effectiveFrom: string | null;
            /** @description 内容散列（SHA-256） */
            hash: string;
            /** @description 新案卷现在适用这一版 */
            inForce: boolean;
            /** @description 在哪一版基础上制定 */
            parent: number | null;
            reason: string | null;
            /** @enum {string} */
            state: "shipped" | "draft" | "approved";
            values: components["schemas"]["PolicyValueView"][];
            /**
             * @description 1000 及以下随程序发布，以上为本地制定
             * @example 1001
             */
            version: number;
            /** @description UTC 毫秒 */
            writtenAtMs: number | null;
            writtenBy: string | null;
        };
        PracticeView: {
            absorbed: string[];
            accident: components["schemas"]["AccidentDto"] | null;
            /** @enum {string|null} */
            dispute: "open" | "upheld" | "levelToChange" | "toWithdraw" | null;
            dualReport: components["schemas"]["DualReportDto"];
            /** @enum {string|null} */
            endedBy: "void" | "merge" | "closure" | null;
            expertOpinions: components["schemas"]["ExpertOpinionDto"][];
            /** @description 虚假整改次数 */
            falseRectifications: number;
            /** @description 已经核查合格的项数 */
            itemsClosed: number;
            /** @description 上次核查不合格、尚待整改的项 */
            itemsLeft: string[];
            /** @description 补录 */
            lateRecorded: boolean;
            /**
             * Format: uuid
             * @description 已并入的隐患：请到那里继续
             */
            mergedInto: string | null;
            /**
             * Format: uuid
             * @description 提议并入的隐患
             */
            mergeInto: string | null;
            /** @description 方案待承继单位签认 */
            planToConfirm: boolean;
            /**
             * Format: uuid
             * @description 复发：此前的隐患
             */
            recurrenceOf: string | null;
            /** @description 抽入的回头看样本 */
            sampledBy: string | null;
            stopOrder: components["schemas"]["StopOrderDto"] | null;
            subtasks: components["schemas"]["SubtaskDto"][];
            suspension: components["schemas"]["SuspensionDto"] | null;
            /** @description 移送待答复的部门 */
            transferTo: components["schemas"]["UnitNameDto"] | null;
            voidProposed: boolean;
        };
        PrincipalChangedView: {
            /**
             * @description 被邀请人登录用的账号
             * @example he
             */
            account: string;
            /** Format: uuid */
            accountId: string;
            /**
             * @description 原负责人
             * @example [
             *       "尤先行"
             *     ]
             */
            former: string[];
            /**
             * @description 是否发了邮件
             * @example true
             */
            mail: boolean;
            /**
             * @description 照常办理的未销号隐患数
             * @example 2
             */
            openCases: number;
            /**
             * @description 是否发了短信
             * @example false
             */
            sms: boolean;
        };
        ProblemDto: {
            /**
             * @description 稳定的错误代码
             * @example INVALID_INPUT
             */
            code: string;
            /** @description 给办理人看的说明（中文） */
            detail: string;
            /** @description 逐项列出填写有误的字段及规则 */
            errors: components["schemas"]["FieldErrorDto"][];
            /** @description 请求编号，联系管理员时提供 */
            requestId: string;
            /** @example 400 */
            status: number;
            /** @example 填写有误 / Invalid input */
            title: string;
            /** @example about:blank */
            type: string;
        };
        ProposeSuspensionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 看守安排
             * @example 镇应急办派专人看守
             */
            guard: string;
            /**
             * @description 危险物料已清空
             * @example true
             */
            materialsRemoved: boolean;
            /** @description 到场人员账号编号，至少两人 */
            officerAccountIds: string[];
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 已断电断料
             * @example true
             */
            powerIsolated: boolean;
            /**
             * @description 停用理由
             * @example 企业停产转让，短期内无法整改。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PROPOSE_SUSPENSION";
        };
        ProposeVoidDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: uuid
             * @description 并入的隐患（重复时填写）
             */
            intoCaseId?: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PROPOSE_VOID";
        };
        ProvisionalDto: {
            en: string;
            /**
             * @example [
             *       2027
             *     ]
             */
            years: number[];
            zh: string;
        };
        ReasonDto: {
            /** @example 调离本单位 */
            reason: string;
        };
        ReasonedDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PROPOSE_REJECTION" | "REJECT" | "RETURN" | "RETURN_PLAN" | "REJECT_EXTENSION" | "REJECT_CLOSE" | "RECORD_REPLY" | "RETURN_TRANSFER" | "REJECT_VOID" | "LIFT_ACCIDENT_FREEZE" | "CONTROL_PRODUCTION" | "LIFT_CONTROL" | "REJECT_RESUME" | "LIFT_POWER_CUT" | "DECLARE_DANGER" | "RECORD_REFUSAL" | "END_DANGER";
        };
        ReassignDto: {
            /**
             * Format: uuid
             * @description 交办单位
             */
            assigningUnitId?: string;
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * Format: date
             * @description 整改完成时限
             * @example 2026-09-30
             */
            dueOn: string;
            /**
             * @description 整改期间管控措施
             * @example [
             *       "WARNING_SIGN",
             *       "MONITOR"
             *     ]
             */
            interimControls: ("EVACUATE" | "WARNING_SIGN" | "STOP_PART" | "STOP_ALL" | "GUARD" | "LIMIT_LOAD" | "MONITOR")[];
            /**
             * @description 整改要求
             * @example 恢复报警装置并经检测合格。
             */
            requirement: string;
            /**
             * Format: uuid
             * @description 治理责任单位
             */
            responsibleUnitId?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * Format: uuid
             * @description 协调督办单位
             */
            supervisingUnitId?: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REASSIGN";
        };
        RecipientDto: {
            /** @description 该岗位届时空缺，转送上级 */
            forwarded: boolean;
            /** @example 尤先行 */
            name: string;
            /** @example 四季红镇先行加油站主要负责人 */
            post: string;
            /** @example 四季红镇先行加油站 */
            unitName: string;
        };
        RecordAccidentDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 事故简要情况
             * @example 卸油区起火，已扑灭，无人员伤亡。
             */
            description: string;
            /**
             * @description 事故发生时间（UTC 毫秒）
             * @example 1789000000000
             */
            occurredAtMs: number;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RECORD_ACCIDENT";
        };
        RecordObstructionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 现场影像 */
            evidence?: string[];
            /** @description 见证人员账号编号，至少两人 */
            officerAccountIds: string[];
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RECORD_OBSTRUCTION";
        };
        RecordPublishedDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 隐患具体情况
             * @example 罐区 3 台可燃气体探测器断电，控制室无报警信号。
             */
            description: string;
            /** @description 公布的单位名称 */
            enterpriseName?: string;
            /** @description 发现时间（UTC 毫秒） */
            foundAtMs?: number;
            /**
             * @description 尚缺的事实
             * @example [
             *       "photos"
             *     ]
             */
            openFacts: ("enterprise" | "place" | "foundAt" | "photos" | "sector")[];
            /**
             * @description 来源
             * @example MEDIA_EXPOSURE
             * @enum {string}
             */
            origin?: "ROUTINE_INSPECTION" | "SUPERIOR_ASSIGNED" | "PUBLIC_REPORT" | "MEDIA_EXPOSURE" | "DEPT_TRANSFER" | "SUBORDINATE_REPORT" | "ENTERPRISE_REPORT" | "EXPERT_DIAGNOSIS" | "CROSS_CHECK" | "SELF_CHECK" | "LOOK_BACK" | "ENTERPRISE_STAFF";
            /**
             * @description 具体部位或场所
             * @example 储罐区东侧
             */
            place?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 行业领域
             * @example fire
             * @enum {string}
             */
            sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            /**
             * @description 出处原文（逐字保存并计算散列）
             * @example 某市通报：……
             */
            sourceText: string;
            /**
             * @description 隐患名称
             * @example 储罐区可燃气体报警器停用
             */
            title: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RECORD_PUBLISHED";
        };
        RefusalView: {
            /** @description UTC 毫秒 */
            atMs: number;
            files: components["schemas"]["BoundFile"][];
            /** @description 拒绝签名的原因 */
            reason: string;
            /** @description 办理经过中的行 */
            seq: number;
        };
        RefuseSignatureDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 文书序号
             * @example 8
             */
            documentSeq: number;
            /** @description 现场影像 */
            evidence?: string[];
            /** @description 见证人员账号编号，至少两人 */
            officerAccountIds: string[];
            /**
             * @description 拒签情况
             * @example 当事人看过文书后拒绝签字。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REFUSE_SIGNATURE";
        };
        RegisterEnterpriseDto: {
            /**
             * @description 统一社会信用代码（GB 32100-2015）
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description 名称相近的企业并非同一家，仍要登记
             * @example false
             */
            force?: boolean;
            /** @example 沅江市共华镇平安粮油加工厂 */
            name: string;
            /**
             * Format: uuid
             * @description 所在镇、街道、中心或园区；市外企业为“市外”
             */
            townUnitId: string;
        };
        RenewalView: {
            /**
             * @description 已受理；新链接只发到原来的邮箱，是否发出不在此说明
             * @example true
             */
            accepted: boolean;
        };
        RenewStopDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 依据条款
             * @example 《中华人民共和国安全生产法》第六十五条
             */
            legalBasis: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RENEW_STOP";
            /**
             * Format: date
             * @description 停产至
             * @example 2026-12-31
             */
            untilOn: string;
        };
        ReplaceSectorDepartmentsDto: {
            departments: components["schemas"]["SectorDepartmentDto"][];
        };
        ReplannedCase: {
            /** Format: uuid */
            caseId: string;
            /** @description 不能改用的原因 */
            fault: string | null;
            /**
             * @description 现在所依的规则或日历版本
             * @example 3
             */
            from: number;
            limits: components["schemas"]["LimitChangeView"][];
            title: string;
        };
        ReplanView: {
            cases: number;
            /** @description 整个试算结果的散列 */
            digest: string;
            effects: components["schemas"]["EffectCount"][];
            /** @enum {string} */
            event: "REPLAN" | "RECALENDAR";
            /** @description 不能改用的，件 */
            faults: number;
            /** @description 至多 200 件，有时限变动的在前 */
            rows: components["schemas"]["ReplannedCase"][];
            to: number;
        };
        ReportDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 隐患具体情况
             * @example 罐区 3 台可燃气体探测器断电，控制室无报警信号。
             */
            description: string;
            /**
             * Format: uuid
             * @description 隐患单位（企业）；公共区域隐患可只填属地
             */
            enterpriseUnitId?: string;
            /**
             * @description 发现时间（UTC 毫秒）
             * @example 1783000800000
             */
            foundAtMs: number;
            /** @description 无照片的理由 */
            noPhotoReason?: string;
            /**
             * @description 来源
             * @example ROUTINE_INSPECTION
             * @enum {string}
             */
            origin: "ROUTINE_INSPECTION" | "SUPERIOR_ASSIGNED" | "PUBLIC_REPORT" | "MEDIA_EXPOSURE" | "DEPT_TRANSFER" | "SUBORDINATE_REPORT" | "ENTERPRISE_REPORT" | "EXPERT_DIAGNOSIS" | "CROSS_CHECK" | "SELF_CHECK" | "LOOK_BACK" | "ENTERPRISE_STAFF";
            /** @description 现场照片 */
            photos?: string[];
            /**
             * @description 具体部位或场所
             * @example 储罐区东侧
             */
            place: string;
            /**
             * @description 初步判断等级
             * @example major
             * @enum {string}
             */
            proposedLevel: "major" | "general";
            /** @description 举报人联系方式（单独存放，不进入案卷） */
            reporterContact?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 保密审查情况（涉及敏感场所时必填） */
            secrecyReview?: string;
            /**
             * @description 行业领域
             * @example hazardous-chemicals
             * @enum {string}
             */
            sector: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            /**
             * @description 涉及敏感场所
             * @enum {string}
             */
            sensitiveSite?: "military" | "criticalInfrastructure";
            /**
             * @description 隐患名称
             * @example 储罐区可燃气体报警器停用
             */
            title: string;
            /**
             * Format: uuid
             * @description 属地（镇、街道、中心、园区）
             */
            townUnitId?: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REPORT";
        };
        ReportDualDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 报告凭证 */
            evidence?: string[];
            /**
             * Format: date
             * @description 报告日期
             * @example 2026-07-10
             */
            reportedOn: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 报告对象
             * @example workersCongress
             * @enum {string}
             */
            to: "department" | "workersCongress";
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REPORT_DUAL";
        };
        RequestExtensionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 整改期间管控措施
             * @example [
             *       "WARNING_SIGN",
             *       "MONITOR"
             *     ]
             */
            interimControls: ("EVACUATE" | "WARNING_SIGN" | "STOP_PART" | "STOP_ALL" | "GUARD" | "LIMIT_LOAD" | "MONITOR")[];
            /**
             * Format: date
             * @description 申请延期至
             * @example 2026-10-31
             */
            newDueOn: string;
            /**
             * @description 延期理由
             * @example 设备生产周期延长。
             */
            reason: string;
            /**
             * @description 剩余步骤
             * @example 到货、安装、检测
             */
            remainingSteps: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REQUEST_EXTENSION";
        };
        ResolveDisputeDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 参加复核的专家
             * @example 刘工、陈工
             */
            experts: string;
            /** @description 上级部门意见或司法鉴定 */
            higherOpinion?: string;
            /**
             * @description 复核意见
             * @example 经专家复核，维持原认定。
             */
            opinion: string;
            /**
             * @description 复核结论
             * @example upheld
             * @enum {string}
             */
            outcome: "upheld" | "levelToChange" | "toWithdraw";
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RESOLVE_DISPUTE";
        };
        RestartAnswer: {
            /** @description 何时清除并重新生成 */
            detail: string;
        };
        RestartDto: {
            /**
             * @description 须原样填写，防止误点
             * @example 重新开始
             */
            confirm: string;
        };
        RewriteMeasureDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 正文
             * @example 请立即督促整改到位，并在收到本函后五个工作日内书面答复。
             */
            text: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "REWRITE";
        };
        SampledCase: {
            /** Format: uuid */
            caseId: string;
            drawn: boolean;
            phase: string;
            /** @description 按种子排列的位次；抽取前为 0 */
            rank: number;
            title: string;
        };
        SampleView: {
            /** @description 批准时刻（UTC 毫秒） */
            approvedAtMs: number;
            approvedBy: string;
            /** @description UTC 毫秒 */
            drawnAtMs: number | null;
            /** @description 抽中，件 */
            drawnCount: number;
            /** @description 批准时写定的抽样范围，件 */
            frameSize: number;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            /** @description 批准之后的第一号封存 */
            sealNumber: number | null;
            /** @description 种子：该封存的根值 */
            seedHex: string | null;
            /** @example 0.1 */
            share: number;
            /** Format: date */
            toDay: string;
        };
        SampleWithFrame: {
            /** @description 批准时刻（UTC 毫秒） */
            approvedAtMs: number;
            approvedBy: string;
            /** @description UTC 毫秒 */
            drawnAtMs: number | null;
            /** @description 抽中，件 */
            drawnCount: number;
            frame: components["schemas"]["SampledCase"][];
            /** @description 批准时写定的抽样范围，件 */
            frameSize: number;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            /** @description 批准之后的第一号封存 */
            sealNumber: number | null;
            /** @description 种子：该封存的根值 */
            seedHex: string | null;
            /** @example 0.1 */
            share: number;
            /** Format: date */
            toDay: string;
        };
        SaveDraftDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 隐患具体情况
             * @example 罐区 3 台可燃气体探测器断电，控制室无报警信号。
             */
            description?: string;
            /**
             * Format: uuid
             * @description 隐患单位
             */
            enterpriseUnitId?: string;
            /**
             * @description 具体部位或场所
             * @example 储罐区东侧
             */
            place?: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 行业领域
             * @example hazardous-chemicals
             * @enum {string}
             */
            sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            /**
             * @description 隐患名称
             * @example 储罐区可燃气体报警器停用
             */
            title: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SAVE_DRAFT";
        };
        ScheduleDto: {
            /** @description 预演的起点，UTC 毫秒 */
            asOfMs: number;
            /** @example 1 */
            calendar: number;
            future: components["schemas"]["FutureFiringDto"][];
            past: components["schemas"]["PastFiringDto"][];
            /** @example 3 */
            policy: number;
            /** @description 所列日期中有国务院办公厅放假通知尚未公布的年份 */
            provisional: boolean;
        };
        SealPage: {
            items: components["schemas"]["SealView"][];
            /**
             * @description 下一页的 after；没有下一页时为空
             * @example 120
             */
            next: number | null;
        };
        SealView: {
            /**
             * @description 自上一号封存后有变动的案卷数 / cases that moved since the seal before
             * @example 7
             */
            leaves: number;
            /**
             * @description 各案卷末行的默克尔树根 / root over the heads of these cases
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            leavesRoot: string;
            /**
             * @description 封存号，从 1 起不间断 / numbered from 1 without a gap
             * @example 12
             */
            n: number;
            /**
             * @description 上一号封存的根值 / root of the seal before
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            previousRoot: string | null;
            /**
             * @description 根值，已发邮件 / the root that was mailed
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            root: string;
            /**
             * @description 封存时刻，UTC 毫秒 / taken at, UTC milliseconds
             * @example 1780000000000
             */
            takenAtMs: number;
            /**
             * @description 所封各行是否在虚拟时间下形成 / whether its lines were made in virtual time
             * @example false
             */
            virtual: boolean;
        };
        SectorDepartmentDto: {
            /**
             * @description 依据
             * @example 市安全生产监管职责规定第五条
             */
            basis: string;
            /**
             * @description 是否仍属推定（尚无文件依据）
             * @example false
             */
            inferred: boolean;
            /**
             * @description 是否牵头
             * @example true
             */
            lead: boolean;
            /** Format: uuid */
            unitId: string;
        };
        SectorDepartmentView: {
            /**
             * @description 依据
             * @example 市安全生产监管职责规定第五条
             */
            basis: string;
            /**
             * @description 是否仍属推定（尚无文件依据）
             * @example false
             */
            inferred: boolean;
            /**
             * @description 是否牵头
             * @example true
             */
            lead: boolean;
            /** @example 市住建局 */
            name: string;
            /** Format: uuid */
            unitId: string;
        };
        SetPasswordDto: {
            /**
             * @description 新密码，至少 10 个字符
             * @example six slow boats on the lake
             */
            password: string;
        };
        ShareView: {
            /**
             * Format: date
             * @description 完成时限
             */
            dueOn: string;
            /** @description 配合任务序号 */
            seq: number;
            /** @example 清理毗邻棚架 */
            task: string;
            unit: components["schemas"]["AddresseeView"] | null;
        };
        SignatureView: {
            /** @description UTC 毫秒 */
            atMs: number;
            files: components["schemas"]["BoundFile"][];
            /** @description 办理经过中的行 */
            seq: number;
            /** @example 尤先行 */
            signerName: string;
            /** @example 主要负责人 */
            signerPost: string;
        };
        SignDocumentDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 文书序号
             * @example 8
             */
            documentSeq: number;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 签名图样 */
            signature?: string[];
            /**
             * @description 签名人
             * @example 李明
             */
            signerName: string;
            /**
             * @description 签名人职务
             * @example 站长
             */
            signerPost: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SIGN_DOCUMENT";
        };
        SignedInView: {
            /**
             * @description 是否须先修改初始密码
             * @example false
             */
            mustChangePassword: boolean;
            /** @description 会话令牌，放在 Authorization: Bearer 中；浏览器另得 Cookie */
            token: string;
        };
        SignInDto: {
            /**
             * @description 账号
             * @example yingji.leader
             */
            account: string;
            /**
             * @description 密码
             * @example correct horse battery
             */
            password: string;
        };
        SkipToRungDto: {
            /** @description 批准人账号编号 */
            approverAccountIds?: string[];
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 升级到
             * @example L5
             * @enum {string}
             */
            rung: "L1" | "L2" | "L3" | "L4" | "L5" | "L6" | "L7";
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SKIP_TO_RUNG";
        };
        StartVerifyDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "START_VERIFY";
            /** @description 核查人员账号编号，至少两人 */
            verifierAccountIds: string[];
        };
        StopOrderDto: {
            /** @description UTC 毫秒 */
            powerCutAtMs: number | null;
            /** @enum {string} */
            scope: "part" | "all";
            /** @description 停产决定到期（UTC 毫秒） */
            untilMs: number;
        };
        StopProductionDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 依据条款
             * @example 《中华人民共和国安全生产法》第六十五条
             */
            legalBasis: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 停产范围
             * @example all
             * @enum {string}
             */
            scope: "part" | "all";
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "STOP_PRODUCTION";
            /**
             * Format: date
             * @description 停产至
             * @example 2026-12-31
             */
            untilOn: string;
        };
        SubmitCloseoutDto: {
            /**
             * @description 实际投入资金（分）
             * @example 3000000
             */
            actualCostFen: number;
            /** @description 整改后照片 */
            afterPhotos?: string[];
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 整改措施完成情况（逐条）
             * @example 1. 更换探测器 3 台；2. 接入控制室。
             */
            measuresDone: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 自评结论
             * @example 已完成整改，自查合格。
             */
            selfAssessment: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SUBMIT_CLOSEOUT";
        };
        SubmitPlanDto: {
            /** @description 复发原因分析（复发隐患必填） */
            causeAnalysis?: string;
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 五落实 */
            fiveElements: components["schemas"]["FiveElementsDto"];
            /**
             * @description 经费和物资的落实
             * @example 3 万元，已采购
             */
            funds: string;
            /**
             * @description 治理的目标和任务
             * @example 恢复罐区气体检测
             */
            goals: string;
            /**
             * @description 采取的方法和措施
             * @example 更换 3 台探测器
             */
            methods: string;
            /** @description 治理节点 */
            milestones: components["schemas"]["MilestoneDto"][];
            /**
             * @description 负责治理的机构和人员
             * @example 设备科，王工
             */
            organisation: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 安全措施和应急预案
             * @example 人工巡检，配备便携式检测仪
             */
            safetyAndContingency: string;
            /**
             * @description 治理的时限和要求
             * @example 9 月 20 日前
             */
            schedule: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SUBMIT_PLAN";
            /**
             * Format: date
             * @description 向职工通报日期
             * @example 2026-07-10
             */
            workersToldOn?: string;
        };
        SubmitSubtaskDto: {
            /** @description 整改后照片 */
            afterPhotos?: string[];
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 配合任务序号
             * @example 7
             */
            subtaskSeq: number;
            /**
             * @description 完成情况
             * @example 临时摊位全部清理。
             */
            text: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SUBMIT_SUBTASK";
        };
        SubstitutedView: {
            /** Format: uuid */
            accountId: string;
            /** @example 吴细查 */
            name: string;
        };
        SubstituteView: {
            /** Format: uuid */
            accountId: string;
            /** @example 郑复核 */
            name: string;
            /** Format: uuid */
            unitId: string;
            /** @example 市应急管理局 */
            unitName: string;
        };
        SubtaskDto: {
            /** @description UTC 毫秒 */
            dueAtMs: number;
            percent: number;
            /** @description 配合任务序号：交办它的那一行 */
            seq: number;
            /** @enum {string} */
            state: "open" | "submitted" | "accepted";
            unit: components["schemas"]["UnitNameDto"] | null;
        };
        SubtaskReasonDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /**
             * @description 理由
             * @example 现场仍有一处未清理。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 配合任务序号
             * @example 7
             */
            subtaskSeq: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DROP_SUBTASK" | "RETURN_SUBTASK";
        };
        SucceedPartyDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 证明材料 */
            evidence?: string[];
            /**
             * @description 变更的主体
             * @example responsible
             * @enum {string}
             */
            party: "responsible" | "assigning" | "supervising" | "owner";
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SUCCEED_PARTY";
            /**
             * Format: uuid
             * @description 承继单位
             */
            unitId: string;
        };
        SuspensionDto: {
            /** @description 停用前已逾期 */
            overdue: boolean;
            /** @description 确认停用的时刻；空为已提出、待审定 */
            sinceMs: number | null;
        };
        SwitchSubstitutionDto: {
            /**
             * Format: uuid
             * @description 代理谁；null 为恢复本人
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description 在其哪个单位的岗位上代理；不填为其主要任职
             */
            unitId?: string;
        };
        SwitchUnitDto: {
            /**
             * Format: uuid
             * @description 以哪个单位的岗位办理
             */
            unitId: string;
        };
        TaskPage: {
            items: components["schemas"]["TaskView"][];
            /** @description 下一页的 after；没有下一页时为空 */
            next: string | null;
        };
        TaskView: {
            /** Format: uuid */
            caseId: string | null;
            createdAtMs: number;
            /** @description 要处理的事 */
            detail: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "vacantPost" | "mailRefused" | "mailBounced" | "standstill" | "processClock";
            /** @description 隐患名称 */
            title: string | null;
            /** @description 有关单位 */
            unitName: string | null;
        };
        TransferDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 移送材料 */
            materials?: string[];
            /**
             * @description 理由
             * @example 经核实不属于本单位职责。
             */
            reason: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /**
             * Format: uuid
             * @description 接收部门
             */
            toUnitId: string;
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "TRANSFER";
        };
        UnitNameDto: {
            /**
             * Format: uuid
             * @description 无编号：只在公布的名单上有名称
             */
            id: string | null;
            /** @example 市应急管理局 */
            name: string;
        };
        UnitTree: {
            /** @description 下级单位（不含企业） */
            children: components["schemas"]["UnitTree"][];
            /**
             * @description 统一社会信用代码，仅企业有
             * @example null
             */
            creditCode: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @example town
             * @enum {string}
             */
            kind: "city" | "committee" | "department" | "subdistrict" | "town" | "centre" | "park" | "enterprise" | "elsewhere";
            /** @example 草尾镇 */
            name: string;
            /** Format: uuid */
            parentId: string | null;
        };
        UnitView: {
            /**
             * @description 统一社会信用代码，仅企业有
             * @example null
             */
            creditCode: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @example town
             * @enum {string}
             */
            kind: "city" | "committee" | "department" | "subdistrict" | "town" | "centre" | "park" | "enterprise" | "elsewhere";
            /** @example 草尾镇 */
            name: string;
            /** Format: uuid */
            parentId: string | null;
        };
        UnreadView: {
            /**
             * @description 未读数，最多数到 100
             * @example 3
             */
            unread: number;
        };
        UploadDto: {
            /**
             * Format: binary
             * @description JPEG、PNG、WebP、PDF、docx 或 xlsx
             */
            file: string;
        };
        VerdictDto: {
            /**
             * Format: uuid
             * @description 由客户端生成；同一编号重复提交不会重复办理
             */
            commandId: string;
            /** @description 逐项结果 */
            items: components["schemas"]["ItemResultDto"][];
            /**
             * @description 到场时间（UTC 毫秒）
             * @example 1789000000000
             */
            onSiteAtMs: number;
            /**
             * @description 复查意见
             * @example 现场测试报警正常，整改到位。
             */
            opinion: string;
            /**
             * @description 所见案卷的版次（rev）；他人已先行办理时返回 412
             * @example 3
             */
            rev?: number;
            /** @description 现场照片 */
            sitePhotos?: string[];
            /**
             * @description 事件名 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PASS" | "FAIL" | "PASS_PARTLY";
        };
        VersionsDto: {
            /** @example 1 */
            calendar: number;
            /** @example 1 */
            policy: number;
            /** @example 1 */
            workflow: number;
        };
        WarningsConfirmedView: {
            /** @description 确认人，即起草人 */
            by: string;
            /** @description 理由 */
            reason: string;
            warnings: components["schemas"]["YearWarningView"][];
        };
        WorkCounts: {
            soon: number;
            today: number;
            waiting: number;
        };
        WorkGroups: {
            /** @description 近期到期 */
            soon: components["schemas"]["WorkRow"][];
            /** @description 今天必须办 */
            today: components["schemas"]["WorkRow"][];
            /** @description 等别人 */
            waiting: components["schemas"]["WorkRow"][];
        };
        WorkRow: {
            /**
             * @description 等谁办什么
             * @example 等牵头部门交办
             */
            awaitsZh: string;
            /** @description 整改时限；尚未交办的为本环节时限 */
            dueAtMs: number | null;
            enterpriseName: string | null;
            /**
             * @description 该由本人办理的事项；空则等别人
             * @example ACKNOWLEDGE
             */
            event: string | null;
            /** @example 签收整改任务 */
            eventZh: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description 时限当日（含）
             */
            lastDay: string | null;
            /** @example major */
            level: string | null;
            /** @description 本环节办理时限 */
            limitAtMs: number | null;
            overdue: boolean;
            /** @example assigned */
            phase: string;
            /** @example 已交办 */
            phaseZh: string;
            title: string;
            townName: string | null;
            /** @description 为什么由本人办 */
            why: string | null;
            /** @description 剩余工作日；负数为逾期 */
            workingDaysLeft: number | null;
        };
        WritePolicyDto: {
            /** @description 整份规则；与 patch 二者至少填一 */
            document?: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description 自哪天起新案卷适用；今天或以后
             * @example 2026-12-07
             */
            effectiveFrom: string;
            /**
             * @description 在哪一版基础上；缺省为现行版
             * @example 3
             */
            parent?: number;
            /**
             * @description 只写改动之处（RFC 7386）
             * @example {
             *       "limits": {
             *         "ack.limit": {
             *           "value": {
             *             "wd": 1
             *           },
             *           "basis": "县安委会会议纪要",
             *           "level": "S"
             *         }
             *       }
             *     }
             */
            patch?: {
                [key: string]: unknown;
            };
            /**
             * @description 理由
             * @example 县安委会2026年第四季度会议决定缩短签收时限
             */
            reason: string;
        };
        YearWarningView: {
            /** @enum {string} */
            code: "STATUTORY_DAY_MISSING" | "FEWER_DAYS_OFF" | "MORE_DAYS_OFF" | "HOLIDAY_TOO_LONG" | "WORK_TOO_LONG";
            en: string;
            /** @example 放假的工作日减去调休上班日应为 13 天，现为 14 天，请与通知核对 */
            zh: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description 从该账号之后列起（翻页） */
                after?: string;
                limit?: number;
                /** @description 只列该单位 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccountView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeparturesController_depart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleHistoryController_ofAccount: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleEventView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InvitationsController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InvitationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LeavesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LeavesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LeavesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinkRevocationsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksRevokedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PostsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPostDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PostsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordResetsController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedResetView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeparturesController_reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountsController_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstituteView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClosureController_closure: {
        parameters: {
            query?: {
                /** @description 截至：日期（当日 24 时）或带时区的时刻，须早于现在两分钟以上；缺省为最近可确定的时刻 */
                asOf?: string;
                /** @description 分月、分行业、分属地、分部门、分企业 */
                by?: "month" | "sector" | "town" | "department" | "enterprise";
                /** @description 发现日期自（含）；缺省为截止当年 1 月 1 日 */
                from?: string;
                /** @description 发现日期至（含）；缺省为截止当日 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureView"];
                };
            };
            /** @description 截止时刻尚未确定（AS_OF_TOO_LATE） / not settled yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClosureController_casesOf: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                /** @description 截至：日期（当日 24 时）或带时区的时刻，须早于现在两分钟以上；缺省为最近可确定的时刻 */
                asOf?: string;
                /** @description 按原期限，或按核定期限 */
                base?: "original" | "current";
                /** @description 分月、分行业、分属地、分部门、分企业 */
                by?: "month" | "sector" | "town" | "department" | "enterprise";
                /** @description 当期发现、上年结转，或合计 */
                cohort?: "period" | "carriedOver" | "total";
                /** @description 哪一个数的案件 */
                figure?: "found" | "closed" | "open" | "extended" | "reopened" | "namedAfterDue" | "lateRecorded" | "due" | "onTime" | "lateClosed" | "overdueOpen" | "inVerification" | "verificationLate" | "removed" | "gap";
                /** @description 发现日期自（含）；缺省为截止当年 1 月 1 日 */
                from?: string;
                /** @description 表中一行的 key；缺省为各行合计 */
                key?: string;
                limit?: number;
                /** @description 发现日期至（含）；缺省为截止当日 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureCasePage"];
                };
            };
            /** @description 截止时刻尚未确定（AS_OF_TOO_LATE） / not settled yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditController_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
                /** @description 未决、已了结、迟延；不填为未决 */
                standing?: "open" | "settled" | "late";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainFindingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditController_redrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditController_line: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLine"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFileController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_importYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarWithYears"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarWithYears"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarWithYears"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DemoAccountsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccountView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaughtMailsController_list: {
        parameters: {
            query?: {
                /** @description 最多返回几封 / at most so many */
                limit?: number;
                /** @description 收件人邮箱 / only mails to this address */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMailDto"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DemoRestartController_restart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestartAnswer"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaughtMessagesController_list: {
        parameters: {
            query?: {
                /** @description 最多返回几条 / at most so many */
                limit?: number;
                /** @description 收信手机号 / only messages to this number */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMessageDto"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EnterprisesController_find: {
        parameters: {
            query?: {
                limit?: number;
                /** @description 名称或统一社会信用代码中含有的文字 */
                name?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EnterprisesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEnterpriseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EnterprisesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PeopleHistoryController_ofEnterprise: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleEventView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PostsController_changePrincipal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePrincipalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalChangedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FilesController_read: {
        parameters: {
            query?: {
                /** @description 只要图片的缩略图 */
                size?: "thumbnail";
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                level?: "major" | "general";
                limit?: number;
                /** @description 只看逾期未销号 */
                overdue?: "true";
                /** @description 所处环节；不指定的，不含草稿 */
                phase?: "draft" | "reported" | "rejected" | "determined" | "assigned" | "acknowledged" | "planSubmitted" | "rectifying" | "submitted" | "verifying" | "verified" | "closed" | "reopened" | "void" | "closedByClosure";
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 排序：最新录入在前，或时限最近在前 */
                sort?: "created" | "due";
                /** @description 名称中含有的文字，或编号的开头 */
                text?: string;
                /** @description 相关单位：属地、企业、责任、交办或督办 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_begin: {
        parameters: {
            query?: {
                /** @description 由客户端选定的案卷编号（UUIDv7）；不填则由提交编号推得 */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"] | components["schemas"]["ReportDto"] | components["schemas"]["RecordPublishedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardAnswer"];
                };
            };
            /** @description EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description STALE_REVISION：附期间的办理经过 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DocumentsController_one: {
        parameters: {
            query?: {
                /** @description 配合任务序号：该配合单位自己的一份（交办函）；不填为整项隐患的 */
                subtaskSeq?: number;
            };
            header?: never;
            path: {
                id: string;
                kind: "inspectionRecord" | "rectificationOrder" | "assignmentSheet" | "recheckOpinion" | "acceptanceForm";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DocumentsController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "inspectionRecord" | "rectificationOrder" | "assignmentSheet" | "recheckOpinion" | "acceptanceForm";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCopy"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DocumentsController_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "inspectionRecord" | "rectificationOrder" | "assignmentSheet" | "recheckOpinion" | "acceptanceForm";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailDocumentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"] | components["schemas"]["ReportDto"] | components["schemas"]["RecordPublishedDto"] | components["schemas"]["CompleteFactsDto"] | components["schemas"]["EnterBasisDto"] | components["schemas"]["BareEventDto"] | components["schemas"]["FixOnSpotDto"] | components["schemas"]["DetermineDto"] | components["schemas"]["ReasonedDto"] | components["schemas"]["AssignDto"] | components["schemas"]["DeemedServedDto"] | components["schemas"]["SubmitPlanDto"] | components["schemas"]["LogProgressDto"] | components["schemas"]["RequestExtensionDto"] | components["schemas"]["ApproveExtensionDto"] | components["schemas"]["SubmitCloseoutDto"] | components["schemas"]["StartVerifyDto"] | components["schemas"]["VerdictDto"] | components["schemas"]["ApproveCloseDto"] | components["schemas"]["LookBackPassDto"] | components["schemas"]["LookBackFailDto"] | components["schemas"]["ReassignDto"] | components["schemas"]["TransferDto"] | components["schemas"]["AcceptTransferDto"] | components["schemas"]["DecideOwnerDto"] | components["schemas"]["SucceedPartyDto"] | components["schemas"]["FileDisputeDto"] | components["schemas"]["ResolveDisputeDto"] | components["schemas"]["InviteExpertDto"] | components["schemas"]["GiveExpertOpinionDto"] | components["schemas"]["ChangeLevelDto"] | components["schemas"]["LinkRecurrenceDto"] | components["schemas"]["ProposeVoidDto"] | components["schemas"]["OpinionDto"] | components["schemas"]["EnterpriseClosedDto"] | components["schemas"]["RecordAccidentDto"] | components["schemas"]["ReportDualDto"] | components["schemas"]["AddSubtaskDto"] | components["schemas"]["SubtaskReasonDto"] | components["schemas"]["LogSubtaskDto"] | components["schemas"]["SubmitSubtaskDto"] | components["schemas"]["AcceptSubtaskDto"] | components["schemas"]["SignDocumentDto"] | components["schemas"]["RefuseSignatureDto"] | components["schemas"]["BindScanDto"] | components["schemas"]["RecordObstructionDto"] | components["schemas"]["StopProductionDto"] | components["schemas"]["RenewStopDto"] | components["schemas"]["ApplyResumeDto"] | components["schemas"]["ApproveResumeDto"] | components["schemas"]["ProposeSuspensionDto"] | components["schemas"]["ConfirmSuspensionDto"] | components["schemas"]["EndSuspensionDto"] | components["schemas"]["OrderPowerCutDto"] | components["schemas"]["SkipToRungDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardAnswer"];
                };
            };
            /** @description EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description STALE_REVISION：附期间的办理经过 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    EvidencePackController_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardsController_history: {
        parameters: {
            query?: {
                /** @description 从该行之后读起 */
                afterSeq?: unknown;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HazardMeasuresController_ofHazard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureItems"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonalDataController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonalDataDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataErasedView"];
                };
            };
            /** @description HAZARD_NOT_FOUND, PERSONAL_DATA_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ScheduleController_of: {
        parameters: {
            query?: {
                /** @description 假设请假的账号编号 */
                awayAccountId?: string;
                /** @description 请假首日 */
                awayFrom?: string;
                /** @description 请假末日 */
                awayTo?: string;
                /** @description 假设延期到的日期 */
                extendTo?: string;
                /** @description 假设适用的政策版本，草案也可以 */
                policy?: number;
                /** @description 假设由谁代办的账号编号；请假须有代办人 */
                substituteAccountId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseSealController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSealView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LedgerController_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                level?: "major" | "general";
                /** @description 只看逾期未销号 */
                overdue?: "true";
                /** @description 所处环节；不指定的，不含草稿 */
                phase?: "draft" | "reported" | "rejected" | "determined" | "assigned" | "acknowledged" | "planSubmitted" | "rectifying" | "submitted" | "verifying" | "verified" | "closed" | "reopened" | "void" | "closedByClosure";
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 排序：最新录入在前，或时限最近在前 */
                sort?: "created" | "due";
                /** @description 名称中含有的文字，或编号的开头 */
                text?: string;
                /** @description 相关单位：属地、企业、责任、交办或督办 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ImportController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ImportController_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InboxController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 / next of the page before */
                after?: string;
                limit?: number;
                /** @description 只列未读 / unread only */
                unread?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InboxController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InboxController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InboxController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InvitationsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InvitationsController_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    InvitationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinksController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSentView"];
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinksController_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 六位验证码 */
                    code: string;
                    /**
                     * Format: uuid
                     * @description 由客户端生成；重复提交不会重复办理
                     */
                    commandId: string;
                    /** @description 所见案卷的版次 */
                    rev?: number;
                    /** @enum {string} */
                    type: "ACKNOWLEDGE" | "RETURN" | "SUBMIT_PLAN" | "START" | "LOG_PROGRESS" | "REQUEST_EXTENSION" | "SUBMIT_CLOSEOUT" | "RECORD_REPLY" | "SUBMIT_SUBTASK" | "FILE_DISPUTE" | "REPORT_DUAL" | "APPLY_RESUME" | "SIGN_DOCUMENT";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardAnswer"];
                };
            };
            /** @description EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description STALE_REVISION：附期间的办理经过 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description CODE_WRONG：附还可以试的次数；CODE_EXPIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinkFilesController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinkFilesController_read: {
        parameters: {
            query?: {
                /** @description 只要图片的缩略图 */
                size?: "thumbnail";
            };
            header?: never;
            path: {
                fileId: string;
                /** @description 邮件链接中的令牌 */
                token: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinksController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalView"];
                };
            };
            /** @description LINK_EXPIRED */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SamplesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SamplesController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveSampleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SamplesController_one: {
        parameters: {
            query?: {
                /** @description 自第几位起 */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleWithFrame"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BouncesController_report: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256（timestamp.body），十六进制 */
                "bihuan-signature": string;
                /** @description 秒 / seconds since 1970 */
                "bihuan-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BounceReportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BounceTakenView"];
                };
            };
            /** @description REPORT_REPEATED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarFeedsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeasuresController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                /** @description 措施种类 */
                kind?: "letter" | "bulletin" | "interview" | "listing" | "stop" | "referral";
                limit?: number;
                /** @description 只看未办结 */
                open?: "true";
                /** @description 所处环节 */
                phase?: "drafted" | "signed" | "issued" | "done" | "withdrawn";
                /** @description 相关单位：牵头部门、属地或者对象单位 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeasuresController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeasuresController_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteMeasureDto"] | components["schemas"]["BareEventDto"] | components["schemas"]["ReasonedDto"] | components["schemas"]["AnswerMeasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureAnswer"];
                };
            };
            /** @description EVENT_REFUSED：列出每一条不满足的条件；COMMAND_ID_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description STALE_REVISION：附期间的办理经过 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeasuresController_history: {
        parameters: {
            query?: {
                /** @description 从该行之后读起 */
                afterSeq?: unknown;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeasuresController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureWorkItems"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ModeController_mode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MyWorkController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWorkView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OfficersController_find: {
        parameters: {
            query?: {
                /** @description 姓名或单位中含有的文字 */
                text?: string;
                /** @description 只列该单位 */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordResetsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasswordResetDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PasswordResetsController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 邮件链接中的令牌 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PoliciesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PoliciesController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePolicyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyWithValues"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PoliciesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyWithValues"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PoliciesController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyWithValues"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistersController_assignments: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
                /** @description 牵头部门；交办为签发单位 */
                office?: string;
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 编号年度；通报为到期年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistersController_bulletins: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
                /** @description 牵头部门；交办为签发单位 */
                office?: string;
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 编号年度；通报为到期年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistersController_closeOuts: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
                /** @description 牵头部门；交办为签发单位 */
                office?: string;
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 编号年度；通报为到期年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseOutPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RegistersController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
                /** @description 牵头部门；交办为签发单位 */
                office?: string;
                /** @description 行业领域 */
                sector?: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
                /** @description 编号年度；通报为到期年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReplansController_dryRun: {
        parameters: {
            query: {
                /** @description REPLAN 改用另一版规则，RECALENDAR 改用另一版日历 */
                event: "REPLAN" | "RECALENDAR";
                /** @description 哪一版，草案亦可试算；缺省为现行版 */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplanView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReplansController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyReplanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedReplan"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SealsController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 / next of the page before */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SealsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SealsController_leaves: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 / next of the page before */
                after?: string;
                /** @description 只看这一案卷 / only this case */
                caseId?: string;
                limit?: number;
            };
            header?: never;
            path: {
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeafPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SectorsController_departments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorDepartmentView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SectorsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: "transport" | "fire" | "hazardous-chemicals" | "fireworks" | "work-trade" | "special-equipment" | "construction" | "gas" | "energy" | "park" | "other";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceSectorDepartmentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorDepartmentView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionView"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionsController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionsController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessionsController_actFor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchSubstitutionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessionsController_actAt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchUnitDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnSessionsController_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next，用于翻页 */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TasksController_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TasksController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitsController_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTree"][];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description 未能办理 / a failure of any kind */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
