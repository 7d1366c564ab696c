/** What every process reads from its environment. */
export abstract class ProcessEnv {
  abstract readonly HOST: string;
  abstract readonly PORT: number;
  abstract readonly LOG_LEVEL: string;
}

/** What a process reads whose PORT is public: it serves `/metrics` and what else is internal at another address. */
export abstract class PublicProcessEnv extends ProcessEnv {
  abstract readonly ADMIN_HOST: string;
  abstract readonly ADMIN_PORT: number;
}
