import type { Outbound } from '@modernleads/outbound';
import { type EnvOf, StartError, text, url } from '@modernleads/platform';
import { type LanguageModel, NoModel } from './language-model';
import { OpenAiModel } from './open-ai-model';

/** The variables of a language model, for the `env.ts` of an app that asks one. */
export const languageModelVariables = {
  /** An OpenAI-compatible endpoint, up to and without `/chat/completions`; empty: no language model takes part. */
  LLM_BASE_URL: url(['http', 'https'], 'https://llm.example.test/v1', ''),
  LLM_MODEL: text('llama3.1', ''),
  LLM_API_KEY: text('your-key', ''),
};

/** The model of the environment. @throws StartError for an endpoint without the name of a model. */
export function languageModel(env: EnvOf<typeof languageModelVariables>, outbound: Outbound): LanguageModel {
  if (!env.LLM_BASE_URL) return new NoModel();
  if (!env.LLM_MODEL) throw new StartError('LLM_MODEL is missing: name the model of LLM_BASE_URL, e.g. LLM_MODEL=llama3.1');
  return new OpenAiModel(outbound, { baseUrl: env.LLM_BASE_URL, model: env.LLM_MODEL, apiKey: env.LLM_API_KEY });
}
