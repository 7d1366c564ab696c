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
  /** STARTTLS was asked for and given. */
  secure: boolean;
}

/** How often a mail host was called upon, of all times. */
export interface Tally {
  readonly sessions: number;
  /** Most conversations that were open at one time. */
  readonly mostAtOnce: number;
}

/** One request to a web site. */
export interface WebVisit {
  readonly host: string;
  readonly path: string;
  readonly method: string;
}

/** Who asked what and who connected, the last thousand of each unless told otherwise, so that tests can assert on what happened. */
export class Journal {
  readonly queries: Query[] = [];
  readonly conversations: Conversation[] = [];
  readonly visits: WebVisit[] = [];
  private readonly counts = new Map<string, Tally & { readonly open: number }>();

  /** @param kept of each kind, at most. */
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

  /** Connections that nobody has closed yet. */
  get open(): Conversation[] {
    return this.conversations.filter(({ open }) => open);
  }
}
