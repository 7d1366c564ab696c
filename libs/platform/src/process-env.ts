/** What every process reads from its environment. */
export abstract class ProcessEnv {
  abstract readonly HOST: string;
  abstract readonly PORT: number;
  abstract readonly LOG_LEVEL: string;
}
