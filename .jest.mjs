/** The jest projects. Each spec belongs to exactly one; `npm test` runs those that need no installed service. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
};
const withPostgres = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
const project = (displayName, match, extra = {}) => ({
  ...shared,
  displayName,
  testMatch: match.map((glob) => `<rootDir>/${glob}/**/*.spec.ts`),
  ...extra,
});

export const projects = [
  project('unit', ['src', 'workflows', 'web/src', 'test/house']),
  project('integration', ['test/integration'], withPostgres),
  project('journeys', ['test/journeys'], withPostgres),
  project('faults', ['test/faults'], withPostgres),
  project('redis', ['test/redis'], withPostgres),
  project('scaled', ['test/scaled'], withPostgres),
  project('browser', ['test/browser'], withPostgres),
  project('real', ['test/real'], withPostgres),
];

// jest reads its configuration from the default export of this file and from nowhere else.
export default { coverageProvider: 'v8', workerIdleMemoryLimit: '512MB', maxWorkers: '100%', testTimeout: 60_000, projects };
