/** A call that this server refuses itself; the message tells the model what to do. */
export class ToolRefusal extends Error {}
