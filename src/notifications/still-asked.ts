/** A delivery that asks for something of a case: which notice, and the name of the claim that must still hold. */
export interface AskedDelivery {
  id: string;
  caseId: string;
  notice: string;
  asks: string;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Port to the engine, asked just before sending: what of all that one letter asks for is still wanted of its cases?
 * Abstract class, so that it is its own injection token.
 */
export abstract class StillAsked {
  /** @returns the ids of those deliveries that still ask */
  abstract among(deliveries: readonly AskedDelivery[]): Promise<ReadonlySet<string>>;
}
