import type { FaultName } from './faults/fault.plan.js';

/** What is to be simulated. The same request makes the same city, acts and instants. */
export interface SimulationRequest {
  hazards: number;
  days: number;
  seed: number;
  faults: readonly FaultName[];
  /** Told now and then how far it has come, 0 to 100. */
  onProgress?: (percent: number) => void;
  /** Ends it between two instants, with everything it took given back. */
  signal?: AbortSignal;
}
