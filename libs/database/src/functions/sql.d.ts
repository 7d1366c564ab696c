/** The text of the file: `jest.text.js` and `tools/build.mjs` see to it. */
declare module '*.sql' {
  const text: string;
  export default text;
}
