export { type BusOptions, busOptions, busVariables, readBus } from './env';
export { Handle } from './handle';
export { MessagingModule } from './messaging.module';
export { RpcClient } from './rpc-client';
export { HandlerSilent, NobodyThere, rpcFailureOf } from './rpc-failure';
export { RpcServer } from './rpc-server';
export { WrittenJson } from './wire';
