/** One question that the DNS was asked. */
export interface Query {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
}

/** One connection to a mail host. */
export interface Conversation {
  /** The loopback address that was connected to. */
  readonly address: string;
  /** Every line received, in order. */
  readonly commands: string[];
  open: boolean;
}

/** One request to a web site. */
export interface WebVisit {
  readonly host: string;
  readonly path: string;
  readonly method: string;
}

const KEPT = 1_000;

/** Who asked what and who connected, the last thousand of each, so that tests can assert on what happened. */
export class Journal {
  readonly queries: Query[] = [];
  readonly conversations: Conversation[] = [];
  readonly visits: WebVisit[] = [];

  asked(query: Query): void {
    this.queries.push(query);
    if (this.queries.length > KEPT) this.queries.shift();
  }

  visited(visit: WebVisit): void {
    this.visits.push(visit);
    if (this.visits.length > KEPT) this.visits.shift();
  }

  connected(address: string): Conversation {
    const conversation: Conversation = { address, commands: [], open: true };
    this.conversations.push(conversation);
    if (this.conversations.length > KEPT) this.conversations.shift();
    return conversation;
  }

  /** Connections that nobody has closed yet. */
  get open(): Conversation[] {
    return this.conversations.filter(({ open }) => open);
  }
}
