/** Caches and proxies neither keep the stream nor change it: compression would hold events back (RFC 9111 §5.2.2.6). */
export const STREAM_HEADERS = { 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };
export const STREAM = 'text/event-stream; charset=utf-8';
export const JSON_TEXT = 'application/json; charset=utf-8';
