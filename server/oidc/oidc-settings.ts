export interface OidcSettings {
  /** As the provider names itself, without the path to its description: https://aanmelden.kerkebeek.example */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Ways of signing in of which one must have been used; empty: whatever the provider asks. */
  acr: string[];
}
