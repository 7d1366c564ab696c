/** The text of the file, which `jest.text.js` and `tools/build.mjs` load. */
declare module '*.sql' {
  const text: string;
  export default text;
}
