/** What can go wrong on the way out. Each kind is a different piece of evidence; none of them says who is to blame. */
export type OutboundFailure =
  /** Work of a test key: nothing may leave the house. */
  | 'test_mode'
  /** The name does not exist (RFC 1035 §4.1.1, RCODE 3). */
  | 'nxdomain'
  /** The name exists, but has no record of the type asked for. */
  | 'no_data'
  /** The DNS answered with an error or with nonsense, or no DNS server could be reached. */
  | 'servfail'
  /** The DNS did not answer in time. */
  | 'dns_timeout'
  /** Every address of the name is one that nothing may be sent to. */
  | 'blocked_address'
  /** Nobody listens there. */
  | 'refused'
  /** No route to the host or its network. */
  | 'unreachable'
  /** No connection or no complete reply in time. */
  | 'timeout'
  /** The peer closed or reset the connection before its reply was complete. */
  | 'connection_reset'
  /** The peer does not speak the protocol, or not within its limits. */
  | 'malformed_reply'
  /** TLS could not be agreed upon, or a certificate is not the host's. */
  | 'tls_failed'
  /** Our own proxy cannot be reached or will not do it: this says nothing about the destination. */
  | 'proxy_failed'
  /** Not an address that may be asked: another scheme than http or https, or credentials in it. */
  | 'bad_url'
  /** More redirects than the caller wants to follow. */
  | 'too_many_redirects';

/** The one error type of everything that leaves the house. */
export class OutboundError extends Error {
  constructor(
    readonly kind: OutboundFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OutboundError';
  }
}
