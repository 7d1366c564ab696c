/** Headers of every answer, unless a route sets others: answers tell of people and credits, and none is a page. */
export const ANSWER_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;
