import { anyOf } from './signals/words';

/** Texts of at most 400 characters at a time. */
const ORDERS: readonly RegExp[] = [
  anyOf(
    '(?:ignore|disregard|forget|override|bypass)\\s(?:\\p{L}{1,12}\\s){0,4}(?:instructions?|prompts?|rules|guidelines|directions|context|above)|(?:new|updated|system|hidden|important)\\s(?:instructions?|prompts?)(?:\\sfor\\s(?:the\\s)?(?:ai|model|assistant|llm|bots?))?|system\\s?prompt|you\\sare\\s(?:now\\s)?(?:an?\\s)?(?:ai|assistant|language\\smodel|chatbot|llm|helpful)|as\\san?\\s(?:ai|language\\smodel)|(?:ai|language\\smodels?|llms?|chatbots?|crawlers?|bots?|assistants?|agents?|scrapers?)\\s(?:reading|processing|visiting|that\\sreads?|must|should|shall)|(?:if\\syou\\sare|dear|attention|note\\sto|message\\s(?:to|for))\\s(?:an?\\s|all\\s|the\\s)?(?:ai|language|llm|llms|bots?|chatbots?|crawlers?|models?|assistants?|agents?)|(?:respond|reply|answer|output|print|return)\\s(?:only\\s)?(?:with|exactly|the\\sfollowing|verbatim)|do\\snot\\s(?:mention|reveal|tell|report|summari[sz]e|disclose)|(?:say|write|state|report|tell)\\s(?:the\\suser|that\\sthis\\scompany|that\\sthe\\scompany|them\\sthat)|fit_?score|rate\\sthis\\scompany|jailbreak|prompt\\sinjection|developer\\smode',
  ),
  anyOf(
    "(?:ignoriere|ignorieren\\ssie|vergiss|vergessen\\ssie|missachte)\\s(?:\\p{L}{1,14}\\s){0,4}(?:anweisung|anweisungen|befehle|regeln|vorgaben|instruktionen)|du\\sbist\\s(?:jetzt\\s|nun\\s)?ein(?:e)?\\s(?:ki|assistent|sprachmodell|chatbot)|(?:antworte|antworten\\ssie|gib|schreibe)\\s(?:nur|ausschließlich|genau)|systemprompt|(?:ignore[rz]?|oublie[rz]?|ne\\stenez\\spas\\scompte)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instructions|consignes|règles|directives)|tu\\ses\\s(?:maintenant\\s)?(?:un|une)\\s(?:ia|assistante?|modèle)|réponds?\\s(?:uniquement|seulement)|(?:ignora|ignore|olvida|olvide)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instrucciones|órdenes|reglas)|eres\\s(?:ahora\\s)?(?:un|una)\\s(?:ia|asistente|modelo)|responde\\s(?:solo|sólo|únicamente)|(?:ignora|dimentica)\\s(?:\\p{L}{1,14}\\s){0,4}(?:istruzioni|regole)|sei\\s(?:ora\\s)?(?:un|una|un['’])\\s?(?:ia|assistente|modello)|rispondi\\s(?:solo|soltanto)|(?:ignore|esqueça|desconsidere)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instruções|regras|ordens)|você\\sé\\s(?:agora\\s)?(?:um|uma)\\s(?:ia|assistente|modelo)|responda\\s(?:apenas|somente)|(?:negeer|vergeet)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instructies|aanwijzingen|regels|opdrachten)|je\\sbent\\s(?:nu\\s)?een\\s(?:ai|assistent|taalmodel)|antwoord\\salleen|(?:zignoruj|ignoruj|zapomnij)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instrukcje|polecenia|zasady|poleceń|instrukcji)|jesteś\\s(?:teraz\\s)?(?:ai|asystentem|modelem)|odpowiedz\\s(?:tylko|wyłącznie)|(?:ignorera|glöm|bortse\\sfrån|ignorer|glem|se\\sbort\\sfra)\\s(?:\\p{L}{1,14}\\s){0,4}(?:instruktioner(?:na|ne)?|regler(?:na|ne)?|anvisningar(?:na)?|anvisninger(?:ne)?)|du\\s(?:är|er)\\s(?:nu\\s)?en\\s(?:ai|assistent|språkmodell|sprogmodel)|svara\\s(?:bara|endast)|svar\\skun",
    '(?:以前|これまで|上記|前)の?(?:指示|命令|プロンプト)|指示を無視|無視して(?:ください)?|あなたは(?:AI|アシスタント|言語モデル)|忽略(?:以上|之前|上述|先前|所有)|无视(?:以上|之前|所有)|你(?:现在)?是(?:一个)?(?:AI|助手|语言模型|人工智能)|请(?:只)?(?:回答|输出|回复)',
  ),
];
const MARKS = /<\|[a-z_ ]{2,20}\|>|\[\/?INST\]|<<SYS>>|^\s?(?:system|assistant|human|user)\s?:/imu;
const PIECE = 400;
const OVERLAP = 120;

/** Whether a text gives orders to a machine, such as `ignore previous instructions`, in any of the languages read. */
export function givesOrders(text: string): boolean {
  const plain = text.replace(/[\p{Cf}\u00ad]/gu, '').replace(/[\s_]+/gu, ' ');
  for (let at = 0; at === 0 || at < plain.length; at += PIECE - OVERLAP) {
    const piece = plain.slice(at, at + PIECE);
    if (MARKS.test(piece) || ORDERS.some((expression) => expression.test(piece))) return true;
  }
  return false;
}
