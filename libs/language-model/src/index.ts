export { type Generated, LanguageModel, type ModelBudget, type ModelUsage, NoModel } from './language-model';
export { OpenAiModel, type OpenAiOptions } from './open-ai-model';
export { languageModel, languageModelVariables } from './settings';
