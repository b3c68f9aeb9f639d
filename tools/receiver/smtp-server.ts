/** How to reach the mail server. */
export interface SmtpServer {
  host: string;
  port?: number;
  /** TLS from the start; else by STARTTLS. */
  secure: boolean;
  /** Rather no mail than one that anybody on the way can read. */
  requireTLS: boolean;
  auth?: { user: string; pass: string };
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Reads `smtps://USER:PASSWORD@HOST` (TLS from the start) or `smtp://USER:PASSWORD@HOST:587` (STARTTLS, required unless
 * the host is this machine or `?requireTLS=false` says otherwise).
 * @returns undefined where the text is no such address
 */
export function readSmtpUrl(text: string): SmtpServer | undefined {
  try {
    const url = new URL(text);
    const { protocol, hostname, port, username, password, pathname, search, hash } = url;
    const unread = /^\/?$/.test(pathname)
      ? search.replace(/^\?requireTLS=(true|false)$/, '') + hash
      : pathname;
    if (!/^smtps?:$/.test(protocol) || !hostname || unread) return undefined;
    return {
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port && { port: Number(port) }),
      secure: protocol === 'smtps:',
      requireTLS:
        search === '' ? protocol === 'smtp:' && !LOOPBACK.test(hostname) : search === '?requireTLS=true',
      ...(username && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      }),
    };
  } catch {
    return undefined;
  }
}
