export { Handle } from './handle';
export { HandlerSilent, NobodyThere, RpcClient } from './rpc-client';
export { RpcServer } from './rpc-server';
