/**
 * Binds the page to its own server: no script and no feed of another, redirects included, and no request to another, but for
 * the feeds' servers that the publisher names in `<meta name="kin-top-feeds">`. A policy of its own, as the `'self'` of a
 * page in a sandbox means nothing to WebKit; policies add up (https://www.w3.org/TR/CSP3/#multiple-policies).
 */
export function ownServerOnly(): void {
  const { origin } = location;
  const feeds = document.querySelector<HTMLMetaElement>('meta[name="kin-top-feeds"]')?.content ?? '';
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src ${origin}; connect-src ${origin} ${feeds}`;
  document.head.append(policy);
}
