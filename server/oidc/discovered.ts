/** What the provider says of itself: asked at the first sign-in, so that the program starts without it, and anew every hour. */
import * as client from 'openid-client';
import type { OidcSettings } from './oidc-settings.ts';

const freshFor = 60 * 60_000;
/** A person is waiting. */
const seconds = 5;

export function discovered(settings: OidcSettings): () => Promise<client.Configuration> {
  let known: Promise<client.Configuration> | null = null;
  let since = 0;
  return () => {
    if (known !== null && performance.now() - since < freshFor) return known;
    const asking = ask(settings);
    known = asking;
    since = performance.now();
    asking.catch(() => {
      if (known === asking) known = null;
    });
    return asking;
  };
}

async function ask({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const url = new URL(issuer);
  // Settings allow http on this machine only, and not in production.
  const insecure = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(url, clientId, undefined, secretAsAsked(clientSecret), {
    timeout: seconds,
    // Without it the signature would not be looked at: the way to the provider is safe, but need not be the last.
    execute: [client.enableNonRepudiationChecks, ...insecure],
  });
}

/** In the header unless the provider only takes it in the body. */
function secretAsAsked(secret: string): client.ClientAuth {
  const inHeader = client.ClientSecretBasic(secret);
  const inBody = client.ClientSecretPost(secret);
  return (server, metadata, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? inHeader : inBody;
    return way(server, metadata, body, headers);
  };
}
