/** What must be known of a delivery that failed to tell somebody else: columns of a row of `deliveries`, as of a Delivery. */
export const passedOn = `id, case_id as "caseId", outbox_id as "outboxId", notice, account_id as "accountId", recipient, channel,
            gathers, about, payload, attempts, held, null as role`;
