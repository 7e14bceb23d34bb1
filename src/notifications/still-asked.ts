/** A delivery that asks for something: which notice, and the name of the claim that must still hold. */
export interface AskedDelivery {
  id: string;
  notice: string;
  asks: string;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Port to the engine, asked just before sending: is what this delivery asks for still wanted of the case?
 * Abstract class, so that it is its own injection token.
 */
export abstract class StillAsked {
  abstract holds(caseId: string, delivery: AskedDelivery): Promise<boolean>;
}
