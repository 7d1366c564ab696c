import type { ExtractSignals } from './dossier.types';

/** Dated events. */
export const extractSignals: ExtractSignals = () => [];
