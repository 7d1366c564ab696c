/** One preset for every suite: SWC with decorator metadata, SQL, Markdown and what browsers load as texts, and the libs by their aliases. */
const { readFileSync } = require('node:fs');
const { paths } = JSON.parse(readFileSync(`${__dirname}/tsconfig.base.json`, 'utf8')).compilerOptions;

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/{apps,libs,tools}/**/*.{spec,medium-spec,e2e-spec}.ts',
    '<rootDir>/{apps,libs,tools}/**/*.{medium,e2e}-spec.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, `<rootDir>/${file}`])),
    // TypeScript names a file that import() loads by what it is compiled to.
    '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1'],
  },
  transform: {
    '\\.(sql|md|css|browser\\.js)$': '<rootDir>/jest.text.js',
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
  /** A hung test ends; a busy machine is slow. */
  testTimeout: 300_000,
};
