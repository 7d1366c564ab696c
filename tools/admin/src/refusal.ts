/** What is wrong with a command, and its fix, in one line for the operator. */
export class Refusal extends Error {}
