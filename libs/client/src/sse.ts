/** A server-sent event (WHATWG HTML §9.2). */
export interface ServerSentEvent {
  /** `message` unless the server names another. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server has set; what a reconnecting client sends as `Last-Event-ID`. */
  readonly id: string | undefined;
}

/** Characters of one event at most. */
const MOST = 16 * 1024 * 1024;

/** The events of a stream, which may break off: that is no error, since its reader knows which event is the last. @throws RangeError for an event of more than 16 Mi characters. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, id] = ['', undefined as string | undefined];
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      if (text.length > MOST) throw new RangeError('The server sent an event that is too long.');
      for (const block of blocks) {
        const event = eventOf(block, id);
        ({ id } = event);
        if (event.data !== '') yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string, lastId: string | undefined): ServerSentEvent {
  const data: string[] = [];
  let [event, id] = ['message', lastId];
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id') id = value;
  }
  return { event, data: data.join('\n'), id };
}
