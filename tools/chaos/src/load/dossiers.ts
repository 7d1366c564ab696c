import type { ResearchAnswer } from '@modernleads/contracts';
import type { Call } from '../history';
import { get } from '../plan/request';
import { type Caller, contentOf, type Identity } from './caller';

/** A dossier as it was answered, and as it is read again. */
export interface SeenDossier {
  readonly id: string;
  readonly owner: Identity;
  readonly told: Call;
  /** Undefined: it could not be read. */
  read?: Partial<ResearchAnswer>;
}

/** Remembers every dossier that a customer was told, and reads it again. */
export class Dossiers {
  readonly seen = new Map<string, SeenDossier>();

  constructor(private readonly caller: Caller) {}

  /** @param call other answers than dossiers are ignored. */
  took(told: Call, owner: Identity): void {
    const { job_id: id } = contentOf<ResearchAnswer>(told);
    if (told.request.about.kind !== 'research' || told.outcome !== 'ok' || !id || this.seen.has(id)) return;
    this.seen.set(id, { id, owner, told });
  }

  async readAgain(): Promise<void> {
    for (const dossier of this.seen.values()) {
      const call = await this.caller.call(dossier.owner, get(`/v1/research/${dossier.id}`));
      if (call.outcome === 'ok') dossier.read = contentOf<ResearchAnswer>(call);
    }
  }
}
