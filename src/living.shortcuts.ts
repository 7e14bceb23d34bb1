import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CityClock } from './demo/city.clock.js';
import { readOnce } from './notifications/audience.once.js';
import { AudienceQueries } from './notifications/audience.queries.js';
import { Courier } from './notifications/courier.js';
import { DeliveryLease } from './notifications/delivery.lease.js';
import { DeliveryOutcome } from './notifications/delivery.outcome.js';
import { AskedDelivery, StillAsked } from './notifications/still-asked.js';
import { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { MailCatcher, type ReadMail, readMail } from './platform/mail/catcher.js';
import { Mailer } from './platform/mail/mailer.js';

/** Deliveries taken at once. */
export const batch = 200;

const answer = '250 kept by the catcher of the demonstration';

/**
 * What the lived city spares itself beside questions: the mails of one instant are caught, and told to be, together.
 * @returns carries what is due to its recipients until nothing is
 */
export function takeShortcuts(app: NestExpressApplication): () => Promise<void> {
  const of = providersOf(app);
  const forget = spareQuestions(app);
  const carry = carryTogether(of(Courier), of(Mailer), of(DeliveryOutcome), new MailCatcher(of(Database)));
  return async () => {
    await carry();
    forget();
  };
}

/**
 * What a life in fast motion need not ask again because nobody else is at work in it. None of it changes what is written:
 * the clock stands where it was set, who holds which post was settled at the founding, and no case moves while the mails
 * of one instant are carried.
 * @returns forgets what may be otherwise at the next instant; to be called whenever mails have been carried
 */
export function spareQuestions(app: INestApplicationContext): () => void {
  const of = providersOf(app);
  knowTheTime(of(Clock), of(CityClock));
  rememberPosts(of(AudienceQueries), of(Database));
  const forgetAnswers = askOnce(of(StillAsked));
  const lookAgain = takeOnce(of(DeliveryLease));
  return () => {
    forgetAnswers();
    lookAgain();
  };
}

function providersOf(app: INestApplicationContext) {
  return <T>(type: abstract new (...args: never[]) => T): T => app.get<T>(type, { strict: false });
}

function knowTheTime(clock: Clock, city: CityClock): void {
  const asked = clock.now.bind(clock);
  clock.now = async (on) => city.instant ?? asked(on);
}

function rememberPosts(audiences: AudienceQueries, database: Database): void {
  const read = audiences.chainOf.bind(audiences);
  const remembered = readOnce((audience) => read(database, audience));
  audiences.chainOf = (_on, audience) => remembered(audience);
}

/** While the mails of one instant are carried no case moves: what one of them asks is asked once. */
function askOnce(stillAsked: StillAsked): () => void {
  const ask = stillAsked.among.bind(stillAsked);
  const answers = new Map<string, boolean>();
  const question = ({ caseId, asks }: AskedDelivery) => `${caseId} ${asks}`;
  stillAsked.among = async (deliveries) => {
    const unknown = deliveries.filter((one) => !answers.has(question(one)));
    const holding = unknown.length > 0 ? await ask(unknown) : new Set();
    for (const one of unknown) answers.set(question(one), holding.has(one.id));
    return new Set(deliveries.filter((one) => answers.get(question(one))).map(({ id }) => id));
  };
  return () => answers.clear();
}

/** Nobody writes deliveries while those of one instant are carried: a batch that was not full was the last. */
function takeOnce(lease: DeliveryLease): () => void {
  const take = lease.take.bind(lease);
  let ended = false;
  lease.take = async (leaseId) => {
    const taken = ended ? { fresh: [], frozen: [] } : await take(leaseId);
    ended = taken.fresh.length < batch;
    return taken;
  };
  return () => {
    ended = false;
  };
}

/** Thousands of conversations with oneself are a third of the whole time: the catcher is handed the very bytes. */
function carryTogether(courier: Courier, mailer: Mailer, outcome: DeliveryOutcome, catcher: MailCatcher) {
  let sent: Promise<ReadMail>[] = [];
  let messageIds: string[] = [];
  mailer.send = async (mail) => {
    sent.push(readMail(mail));
    return { kind: 'accepted', answer };
  };
  outcome.record = async (_leaseId, messageId) => {
    messageIds.push(messageId);
  };
  return async () => {
    await courier.run();
    const [caught, settled] = [sent, messageIds];
    [sent, messageIds] = [[], []];
    if (caught.length === 0) return;
    await Promise.all([catcher.keepAll(caught), outcome.accepted(settled, answer)]);
  };
}
