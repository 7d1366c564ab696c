/** Why an outbound operation failed. By the kind callers decide whether the failure is evidence about the other side. */
export type OutboundFailure =
  /** The call is of a test key, which may open no connection. */
  | 'test_mode'
  /** The name does not exist (RFC 1035 §4.1.1, RCODE 3). */
  | 'nxdomain'
  /** The name exists, but has no record of the type asked for. */
  | 'no_data'
  /** The DNS server answered with an error or malformed data, or no server could be reached. */
  | 'servfail'
  /** The DNS did not answer in time. */
  | 'dns_timeout'
  /** Every address of the name is private or reserved, and not in OUTBOUND_ALLOW_CIDRS. */
  | 'blocked_address'
  /** The connection was refused: nothing listens at the port. */
  | 'refused'
  /** No route to the host or its network. */
  | 'unreachable'
  /** No connection or no complete reply in time. */
  | 'timeout'
  /** The peer closed or reset the connection before its reply was complete. */
  | 'connection_reset'
  /** The peer violates the protocol or its limits. */
  | 'malformed_reply'
  /** The TLS handshake failed, or the certificate is not the host's. */
  | 'tls_failed'
  /** The configured proxy cannot be reached or refuses, which is no evidence about the destination. */
  | 'proxy_failed'
  /** Not a permitted URL: another scheme than http or https, or credentials in it. */
  | 'bad_url'
  /** More redirects than the caller allows. */
  | 'too_many_redirects';

/** The error type of every outbound operation. */
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
