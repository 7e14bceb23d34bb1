import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { AccountMailService } from '../accounts/account-mail.service.js';
import { Config } from '../platform/config/config.js';
import { Database, type Tx } from '../platform/database/database.js';
import type { UnitFact } from './document.facts.js';
import { nobodyToMail } from './document.problem.js';
import { type AskedPaper, DocumentsService } from './documents.service.js';

/** Sends word of a paper to whom it is for; what is sent leads to the paper and holds none of it. */
@Injectable()
export class DocumentMailService {
  constructor(
    private readonly documents: DocumentsService,
    private readonly letters: AccountMailService,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * Writes a letter to the actor himself or to who answers for the unit the paper goes to, to be sent until it is taken.
   * Problem HAZARD_NOT_FOUND, DOCUMENT_NOT_AVAILABLE, 409 NOBODY_TO_MAIL where nobody there can be reached.
   */
  async mail(caseId: string, asked: AskedPaper, to: 'responsible' | 'self', actor: Actor): Promise<void> {
    const { zh, title, addressee } = await this.documents.about(caseId, asked, actor);
    const reached = await this.database.transaction(async (tx) => {
      const accountIds = to === 'self' ? [actor.accountId] : await answerableAt(tx, addressee);
      const letter = letterAbout(zh, title, `${this.config.publicUrl}/hazards/${caseId}`, actor);
      const ways = [];
      for (const accountId of accountIds)
        ways.push(await this.letters.enqueue(tx, { accountId, kind: 'document', ...letter }));
      return ways.some(({ mail, sms }) => mail || sms);
    });
    if (!reached) throw nobodyToMail(to === 'self' ? actor.name : (addressee?.name ?? '责任单位'));
  }
}

/** Whoever holds the post that answers for the unit: its principal, or the supervisor where it is a public body. */
async function answerableAt(tx: Tx, unit: UnitFact | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select account_id as id from held_posts where unit_id = $1 and role = $2 order by account_id',
    [unit?.id ?? null, unit?.kind === 'enterprise' ? 'enterprisePrincipal' : 'departmentSupervisor'],
  );
  return rows.map(({ id }) => id);
}

function letterAbout(zh: string, title: string, link: string, { unitName, name }: Actor) {
  return {
    subject: `${zh}｜${title}`,
    text: [
      `${unitName}${name}向您发送《${zh}》，所涉隐患：${title}。`,
      '',
      `请登录后在“文书”中查看、下载和签署：${link}`,
      '',
      `${unitName} sends you a document about this hazard. Sign in to read, download and sign it: ${link}`,
    ].join('\n'),
  };
}
