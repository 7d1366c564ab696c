import type { ResearchUsage } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { DossierParts, DraftWords } from '../dossier';

export interface Drafted {
  /** Absent: no model, or none that answered. */
  readonly draft?: DraftWords;
  readonly usage: Pick<ResearchUsage, 'model' | 'input_tokens' | 'output_tokens'>;
}

/** Has a language model, if there is one, choose and phrase among the signals that were extracted. */
@Injectable()
export class Drafting {
  async draftWords(_parts: DossierParts, _run: { readonly signal: AbortSignal }): Promise<Drafted> {
    return { usage: { model: null, input_tokens: 0, output_tokens: 0 } };
  }
}
