import type { IdentityProvider } from '../actions/oidc/identity-provider.ts';

/** What the web part must know of the installation; read from the environment by server/config.ts. */
export interface WebSettings {
  /** The one address under which people reach us, for example https://panel.kerkebeek.example */
  publicUrl: string;
  /** Signs the session cookie: the first signs, the others are still accepted. */
  sessionSecrets: string[];
  production: boolean;
  /** How many proxies of our own stand in front. Never "all of them": a client could then choose its own address. */
  trustedProxyHops: number;
  /** Whether there is a mail server; without one mail waits. */
  sendsMail: boolean;
  /** Absent: staff sign in with a password of ours. */
  municipalSignIn?: IdentityProvider;
  /** Where faults in our safety may be told: mailto: or https:. Absent: nowhere but at the municipality. */
  securityContact?: string;
}

export function isHttps(settings: WebSettings): boolean {
  return new URL(settings.publicUrl).protocol === 'https:';
}
