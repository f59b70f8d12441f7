/** Lets the browser fetch what the next page will need, with the least urgency it knows. */
export function fetchAhead(addresses: string[], nonce: string): void {
  for (const address of addresses) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = address.endsWith('.css') ? 'style' : 'script';
    link.nonce = nonce;
    link.href = address;
    document.head.append(link);
  }
}
