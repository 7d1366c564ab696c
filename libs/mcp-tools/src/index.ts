export { stateCodec } from './call-tool';
export type { Caller, FileAccess, UserProcess } from './caller';
export { httpHandler, type HttpHandlerOptions } from './http-handler';
export { createServer } from './server';
export { Spending, type SpendingLimits } from './spending';
export { ToolRefusal } from './tool-refusal';
export { withHeaders } from './with-headers';
