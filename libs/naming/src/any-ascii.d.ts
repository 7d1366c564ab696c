declare module 'any-ascii' {
  /** Transliterates any Unicode text to printable ASCII. */
  export default function anyAscii(text: string): string;
}
