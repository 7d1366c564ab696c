export { Handle } from './handle';
export { NobodyThere, RpcClient } from './rpc-client';
export { RpcServer } from './rpc-server';
