import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';

/** What one of our elements does for another: shows a project or an event, or takes a request for a project. */
export type Service = 'project' | 'event' | 'request';

/** What an element's neighbours ask of it. */
export interface Answers {
  /** From where it reads: an address, or the object it was given. */
  source(): unknown;
  /** Whether it can say whose the content is. */
  canCredit(): boolean;
  /** Whether it does this for a project or an event (by id) of a feed, which it may still be to read. */
  serves(service: Service, id: string, feed: Feed): boolean;
}

/** Our elements on the page, in the order in which they came. */
const present = new Set<NeighboursController<ReactiveControllerHost>>();

/** Knows the other elements of ours on the page that read what its host reads. */
export class NeighboursController<Host extends ReactiveControllerHost> implements ReactiveController {
  constructor(
    readonly host: Host,
    private readonly answers: Answers,
  ) {
    host.addController(this);
  }

  private get related(): NeighboursController<Host>[] {
    const source = this.answers.source();
    return ([...present] as NeighboursController<Host>[]).filter((one) => one.answers.source() === source);
  }

  /** Whether its host says whose the content is: the first that can does so for all. */
  get credits(): boolean {
    return this === this.related.find((one) => one.answers.canCredit());
  }

  /** The first of them that does what is asked for. */
  serving(...asked: Parameters<Answers['serves']>): Host | undefined {
    return this.related.find((one) => one !== this && one.answers.serves(...asked))?.host;
  }

  /** Has the others drawn anew, as there is another answer. */
  tell(): void {
    for (const one of present) if (one !== this) one.host.requestUpdate();
  }

  hostConnected(): void {
    present.add(this);
  }

  hostDisconnected(): void {
    present.delete(this);
    this.tell();
  }
}
