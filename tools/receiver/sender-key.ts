import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';

/**
 * What stands for a sender's network address, so that the address itself is kept nowhere: its hash under a key that is
 * made anew every day and never leaves the memory. All addresses of an IPv6 network (/64) count as one.
 * @param now - the clock
 */
export function senderKeys(now: () => Date): (address: string) => string {
  let day = '';
  let key = randomBytes(32);
  return (address) => {
    const today = now().toISOString().slice(0, 10);
    if (today !== day) [day, key] = [today, randomBytes(32)];
    return createHmac('sha256', key).update(normalizeIP(address, 64)).digest('base64url');
  };
}
