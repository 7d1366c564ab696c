export { boundedJson } from './bounded-json';
export * from './errors';
export { outboundConfig, type OutboundConfig, outboundVariables, parseTestnet, type Testnet } from './config';
export type { Proxy } from './dial';
export type { HttpRequest, HttpResponse } from './http-guard';
export * from './outbound';
export { OutboundModule } from './outbound.module';
export type { SmtpReply } from './reply-parser';
export type { SmtpConnection, SmtpTimeouts } from './smtp-connection';
