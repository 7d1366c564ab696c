export { Handle } from './handle';
export { MessagingModule } from './messaging.module';
export { HandlerSilent, NobodyThere, RpcClient } from './rpc-client';
export { RpcServer } from './rpc-server';
