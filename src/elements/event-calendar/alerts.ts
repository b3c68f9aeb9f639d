import type { Alert } from '../../feed/feed.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { notice } from '../../ui/notice.js';
import { prose } from '../../ui/prose.js';

/** Whether an announcement is for today: its first and last day count, and none is no limit. */
const isFor = (today: PlainDate, { validFrom = today, validThrough = today }: Alert): boolean =>
  validFrom <= today && today <= validThrough;

/** What the organisation announces today. */
export const alerts = (context: ViewContext): unknown =>
  context.feed.alerts
    .filter((alert) => isFor(dateOf(context.now), alert))
    .map(({ level = 'info', text }) => notice(level, prose(context, text), level));
