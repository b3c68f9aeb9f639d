import type { CooperationRequest } from './cooperation/request.js';
import type { Chosen } from './feed/narrow.js';
import type { FeedErrorKind } from './feed/problem.js';

/** Every event of ours bubbles and leaves the shadow root, so that a page listens where it likes. */
class KinTopEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, cancelable, bubbles: true, composed: true });
  }
}

/** How much the whole feed holds, whatever this element shows of it; `dropped` counts the entries left out. */
export interface LoadDetail {
  projects: number;
  events: number;
  contacts: number;
  dropped: number;
}
/** `kin-top-load`: the element shows a feed, for the first time or again. */
export class KinTopLoadEvent extends KinTopEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('kin-top-load', detail);
  }
}

/** What went wrong; `fatal` where nothing of the feed can be shown. */
export interface ErrorDetail {
  kind: FeedErrorKind | 'entry' | 'locale' | 'action';
  /** In English, for whoever looks after the page. */
  message: string;
  fatal: boolean;
}
/** `kin-top-error`: the feed, an entry of it, a language file or the form's address failed. */
export class KinTopErrorEvent extends KinTopEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('kin-top-error', detail);
  }
}

/** What a visitor opened; of an event `date` is the day it was planned for, also where it moved. */
export interface SelectDetail {
  type: 'event' | 'project';
  id: string;
  date?: string;
}
/** `kin-top-select`: a visitor opened an event or a project. */
export class KinTopSelectEvent extends KinTopEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('kin-top-select', detail);
  }
}

/** What a visitor narrowed a list to; absent means all. */
export type FilterDetail = Chosen;
/** `kin-top-filter`: a visitor narrowed a list. */
export class KinTopFilterEvent extends KinTopEvent<FilterDetail> {
  constructor(detail: FilterDetail) {
    super('kin-top-filter', detail);
  }
}

/** `kin-top-submit`: a request is about to be sent; `preventDefault()` lets the page take over. Its detail is the request. */
export class KinTopSubmitEvent extends KinTopEvent<CooperationRequest> {
  constructor(request: CooperationRequest) {
    super('kin-top-submit', request, true);
  }
}

/** `kin-top-sent`: the receiver took a request. */
export class KinTopSentEvent extends KinTopEvent<{ reference?: string }> {
  constructor(reference: string | undefined) {
    super('kin-top-sent', { reference });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kin-top-load': KinTopLoadEvent;
    'kin-top-error': KinTopErrorEvent;
    'kin-top-select': KinTopSelectEvent;
    'kin-top-filter': KinTopFilterEvent;
    'kin-top-submit': KinTopSubmitEvent;
    'kin-top-sent': KinTopSentEvent;
  }
}
