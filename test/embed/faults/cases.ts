import { bodies } from './bodies.js';
import { connections } from './connections.js';
import type { Fault } from './fault.js';
import { pageFaults } from './page-faults.js';
import { statuses } from './statuses.js';
import { onRefresh, waysBack, withTools } from './journeys.js';

/** Everything that can go wrong before anybody has seen the feed, by where it happens. */
export const chapters: readonly { title: string; faults: readonly Fault[] }[] = [
  { title: 'The server says that something is wrong', faults: statuses },
  { title: 'The answer is not what it should be, or only looks so', faults: bodies },
  { title: 'The connection', faults: connections },
  { title: 'The page, the visitor’s browser, and languages', faults: pageFaults },
  { title: 'Ways back', faults: waysBack },
  { title: 'A feed that was there', faults: [...onRefresh, ...withTools] },
];
