/** One DNS query. */
export interface Query {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
}

/** One connection to a mail host. */
export interface Conversation {
  /** The loopback address of the server. */
  readonly address: string;
  /** Every line received, in order. */
  readonly commands: string[];
  open: boolean;
  /** Whether STARTTLS succeeded. */
  secure: boolean;
}

/** The number of sessions of a mail host since the start. */
export interface Tally {
  readonly sessions: number;
  /** Concurrent sessions at most. */
  readonly mostAtOnce: number;
}

/** One request to a web site. */
export interface WebVisit {
  readonly host: string;
  readonly path: string;
  readonly method: string;
}

/** The queries, sessions and requests, for assertions of tests; default: the last 1,000 of each. */
export class Journal {
  readonly queries: Query[] = [];
  readonly conversations: Conversation[] = [];
  readonly visits: WebVisit[] = [];
  private readonly counts = new Map<string, Tally & { readonly open: number }>();

  /** @param kept entries of each kind at most. */
  constructor(private readonly kept = 1_000) {}

  asked(query: Query): void {
    this.queries.push(query);
    if (this.queries.length > this.kept) this.queries.shift();
  }

  visited(visit: WebVisit): void {
    this.visits.push(visit);
    if (this.visits.length > this.kept) this.visits.shift();
  }

  connected(address: string): Conversation {
    const conversation: Conversation = { address, commands: [], open: true, secure: false };
    this.conversations.push(conversation);
    if (this.conversations.length > this.kept) this.conversations.shift();
    const count = this.counts.get(address) ?? { sessions: 0, open: 0, mostAtOnce: 0 };
    const open = count.open + 1;
    this.counts.set(address, { sessions: count.sessions + 1, open, mostAtOnce: Math.max(count.mostAtOnce, open) });
    return conversation;
  }

  closed(conversation: Conversation): void {
    conversation.open = false;
    const count = this.counts.get(conversation.address);
    if (count) this.counts.set(conversation.address, { ...count, open: count.open - 1 });
  }

  /** @param address a loopback address at which a mail host, or all ordinary ones, listen. */
  tally(address: string): Tally {
    const { sessions = 0, mostAtOnce = 0 } = this.counts.get(address) ?? {};
    return { sessions, mostAtOnce };
  }

  /** Connections that neither side has closed. */
  get open(): Conversation[] {
    return this.conversations.filter(({ open }) => open);
  }
}
