import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedErrorKind } from '../../../src/feed/problem.js';
import type { Engine } from '../../../tools/browsers/find-browser.mjs';

/** What a server does with a request; `turn` counts them from one. */
export type Answer = (response: ServerResponse, request: IncomingMessage, turn: number) => unknown;

/** How a page comes back from an error: by its own later try, a press, a new connection, or not at all. */
export type Way = 'itself' | 'button' | 'online' | 'never';

/** What a visitor must get to see. */
export interface Expected {
  status: 'error' | 'ready';
  /** Kind of the error. */
  kind?: FeedErrorKind;
  /** The way back once the server is well. */
  back?: Way;
  /** Requests until the visitor sees how it is, where that is not the same everywhere. */
  tries?: number;
  /** It takes more than two seconds, and the visitor is told. */
  slow?: boolean;
  /** Milliseconds until the visitor is told; two seconds unless set. */
  slowAfter?: number;
  /** The connection is lost so that the browser itself may repeat the request. */
  repeats?: boolean;
  /** Seconds that the server asks to be left alone. */
  retryAfter?: number;
  /** What else stands there, as a regular expression. */
  words?: string;
}

/** One thing that can go wrong with a feed before anybody has seen it. */
export interface Fault extends Expected {
  name: string;
  /** What the server or the network does, for engineers. */
  does: string;
  answer?: Answer;
  /** The address that stands in the page, made from the server's own. */
  address?: (url: string) => string;
  /** Where the connection is not HTTP, or nobody listens. */
  server?: 'http' | 'https' | 'closed';
  /** What the page forbids, in addition. */
  policy?: string;
  /** Runs in the page before our script. */
  script?: string;
  /** The page's language; German unless set. */
  lang?: string;
  /** What the server of our script does with a language file. */
  language?: Answer;
  /** A way through several states, in place of one fault: what the page does, and how the server begins. */
  journey?: string;
  begins?: string;
  /** What a visitor sees on that way. */
  sees?: string;
  /** Takes ten seconds or so. */
  long?: boolean;
  /** Comes last, when the browser has less to do: it takes many turns. */
  last?: boolean;
  /** Has a tab of its own, where its wishes are granted: Chromium alone. */
  alone?: boolean;
  /** Engines in which it is not tried, and why. */
  not?: Partial<Record<Engine, string>>;
  /** The page has come by `https`. */
  secure?: boolean;
  /** Engines that are to do something else, each with its reason beside it. */
  but?: Partial<Record<Engine, Partial<Expected>>>;
}

/** A case as the page gets it: JSON. */
export interface Plan extends Expected {
  name: string;
  feed: string;
  /** Address of its server's controls. */
  control: string;
  lang: string;
  journey?: string;
  alone?: boolean;
}

/** What came of a case. */
export interface Outcome {
  /** What was shown: a status, or the kind of an error. */
  shown: string;
  /** What a visitor read, in turn. */
  words: string[];
  /** Promises that were broken; none where all is well. */
  complaints: string[];
}
