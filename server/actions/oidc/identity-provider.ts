/** The sign-in of the municipality as the actions see it. Implemented in server/oidc. */
import type { Identity } from './identity-records.ts';

/** What must come back, or prove that it came back to who left. */
export interface FlowSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

export interface IdentityProvider {
  /**
   * Where the browser must go.
   * @throws Problem when the provider does not answer
   */
  begin(): Promise<{ address: string; secrets: FlowSecrets }>;
  /**
   * @param query of the address that the browser came back to, with the question mark
   * @throws Problem when somebody broke off, when what came back proves nothing, or when the provider does not answer
   */
  finish(secrets: FlowSecrets, query: string): Promise<Identity>;
}
