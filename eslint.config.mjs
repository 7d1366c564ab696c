import { builtinModules } from 'node:module';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** The specs of all may use the test helpers; nothing else may, see below. */
const only = (tag, ...allowed) => ({ sourceTag: tag, onlyDependOnLibsWithTags: [...allowed, 'lib:testing'] });
const lib = (name) => `lib:${name}`;

/** Who may import whom. A lib is importable only by the projects that name it here; an app by nobody. */
const boundaries = [
  only('type:app', 'type:lib', 'tool:testnet'),
  only('type:tool', 'type:lib', 'type:tool'),
  { ...only(lib('contracts')), bannedExternalImports: ['@nestjs/*', 'typeorm', 'fastify', 'nats', 'pg', 'ioredis'] },
  only(lib('sales'), lib('cells'), lib('contracts'), lib('naming')),
  only(lib('platform'), lib('contracts')),
  only(lib('messaging'), lib('contracts'), lib('database'), lib('platform'), lib('privacy')),
  only(lib('database'), lib('contracts'), lib('platform')),
  only(lib('ledger'), lib('contracts'), lib('database'), lib('platform')),
  only(lib('accounts'), lib('audit'), lib('contracts'), lib('database'), lib('platform')),
  only(lib('audit'), lib('contracts'), lib('database')),
  only(lib('people'), lib('contracts'), lib('database')),
  only(lib('outbound'), lib('contracts'), lib('platform')),
  only(lib('client')),
  only(lib('mcp-tools'), lib('client')),
  only(lib('naming')),
  only(lib('cells'), lib('contracts'), lib('naming')),
  only(lib('csv'), lib('contracts'), lib('naming')),
  only(
    lib('contacts'),
    lib('audit'),
    lib('cells'),
    lib('contracts'),
    lib('csv'),
    lib('database'),
    lib('naming'),
    lib('quotas'),
    lib('sales'),
  ),
  only(lib('queue'), lib('contracts'), lib('database'), lib('platform')),
  only(lib('outbox'), lib('contracts'), lib('database'), lib('queue')),
  only(lib('quotas'), lib('contracts'), lib('database'), lib('platform')),
  only(lib('redis')),
  only(
    lib('privacy'),
    lib('audit'),
    lib('cells'),
    lib('contracts'),
    lib('database'),
    lib('naming'),
    lib('platform'),
    lib('sales'),
  ),
  only(lib('language-model'), lib('contracts'), lib('outbound'), lib('platform')),
  only(lib('search'), lib('contracts'), lib('outbound')),
  only(lib('site'), lib('contracts'), lib('outbound'), lib('platform'), lib('worker-pool'), 'tool:testnet'),
  only(lib('company'), lib('contracts'), lib('naming'), lib('outbound'), lib('site'), lib('worker-pool'), 'tool:testnet'),
  only(lib('worker-pool'), lib('contracts')),
  only(lib('testing'), 'type:lib'),
];

/** Rooms: the modules that only one place may use. */
const room = (names, message) =>
  names.flatMap((name) => [
    { name, message },
    { name: `node:${name}`, message },
  ]);
const sockets = room(
  ['dns', 'dns/promises', 'net', 'tls', 'dgram'],
  'Everything that leaves the house goes through libs/outbound.',
);
/** The relay is a host that the operator has set, as the stores are: it is no prospect's, which would go through libs/outbound. */
const mail = room(['nodemailer'], 'Mail to users goes through apps/gateway/src/mail.');
/** On Node before 24 it follows every promise of the process. */
const asyncHooks = room(['async_hooks'], 'Pass the call context by hand: AsyncLocalStorage takes a third of the throughput.');
const browser = 'The contracts are loaded by browsers too.';
const nodeOnly = ['Buffer', 'process', 'require', 'global', '__dirname', '__filename', 'setImmediate', 'clearImmediate'];
const nestTestsOnly = [{ group: ['@modernleads/testing', '@modernleads/testnet'], message: 'Test helpers stay in tests.' }];
const lookupSteps = [
  {
    group: ['**/{lookup,contacts,patterns,providers,domain-finder}/**'],
    message: 'Steps of a lookup share search/; they do not import each other.',
  },
];
const layers = [
  { group: ['**/*.repository', 'typeorm', 'pg'], message: 'Controllers route; services decide; repositories speak SQL.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', '.nx/**'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
      },
    },
  },
  {
    files: ['**/*.browser.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        location: 'readonly',
        localStorage: 'readonly',
        matchMedia: 'readonly',
        addEventListener: 'readonly',
        dispatchEvent: 'readonly',
        Event: 'readonly',
        MutationObserver: 'readonly',
        SwaggerUIBundle: 'readonly',
      },
    },
  },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      // The test helpers are made of libs whose specs use them.
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries, allowCircularSelfDependency: false, ignoredCircularDependencies: [['testing', '*']] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in an env.ts, typed and validated.' },
      ],
      'no-restricted-imports': ['error', { paths: [...sockets, ...mail, ...asyncHooks], patterns: nestTestsOnly }],
    },
  },
  {
    files: ['apps/lookup/src/{contacts,patterns,providers,domain-finder,search}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...sockets, ...mail, ...asyncHooks], patterns: [...nestTestsOnly, ...lookupSteps] },
      ],
    },
  },
  {
    files: ['**/*.controller.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...sockets, ...mail, ...asyncHooks], patterns: [...nestTestsOnly, ...layers] },
      ],
    },
  },
  {
    files: ['libs/contracts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: browser })),
          patterns: [...nestTestsOnly, { group: ['node:*'], message: browser }],
        },
      ],
      'no-restricted-globals': ['error', ...nodeOnly.map((name) => ({ name, message: browser }))],
    },
  },
  {
    files: ['libs/outbound/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: asyncHooks, patterns: nestTestsOnly }] },
  },
  {
    files: ['apps/gateway/src/mail/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...sockets, ...asyncHooks], patterns: nestTestsOnly }] },
  },
  { files: ['**/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: [
      'tools/**/*.ts',
      'libs/testing/**/*.ts',
      'libs/*/test/**/*.ts',
      'apps/*/test/**/*.ts',
      'apps/*/e2e/**/*.ts',
      '**/*spec.ts',
    ],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
);
