export { Handle } from './handle';
export { RpcClient } from './rpc-client';
export { RpcServer } from './rpc-server';
