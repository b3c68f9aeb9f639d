import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Audience } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { plainText, says } from './context.js';
import { joined } from './join.js';

function ageWords({ minAge, maxAge }: Audience): string {
  if (maxAge === undefined)
    return msg(str`ab ${minAge!} Jahren`, { id: 'ages.from', desc: '{0} is the youngest age in years' });
  if (minAge === undefined)
    return msg(str`bis ${maxAge} Jahre`, { id: 'ages.until', desc: '{0} is the oldest age in years' });
  return msg(str`${minAge} bis ${maxAge} Jahre`, {
    id: 'ages.between',
    desc: '{0} and {1} are the youngest and the oldest age in years',
  });
}

/** Audiences with their ages, unless the name says them already ("Russischsprachige ab 50"). */
export const audienceNames = (context: ViewContext, audiences: readonly Audience[]): unknown =>
  joined(
    audiences.map((audience) => {
      const name = plainText(context, audience.name);
      const unsaid = [audience.minAge, audience.maxAge].some(
        (age) => age !== undefined && !name.includes(String(age)),
      );
      return html`${says(context, audience.name)}${unsaid ? ` (${ageWords(audience)})` : nothing}`;
    }),
  );
