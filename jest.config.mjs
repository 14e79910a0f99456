import { bundledPackages } from './test/support/bundled-packages.mjs';

const packages = await bundledPackages();

const swc = ({ tsx }) => [
  '@swc/jest',
  {
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        ...(tsx ? { react: { runtime: 'automatic', importSource: 'preact' } } : {}),
      },
      keepClassNames: true,
    },
  },
];

/** Every Nest 12 package is an ES module, so the tests run as ES modules too (NODE_OPTIONS=--experimental-vm-modules). */
const project = (displayName, testMatch, more = {}) => ({
  ...more,
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.ts$': swc({ tsx: false }), '^.+\\.tsx$': swc({ tsx: true }) },
  moduleNameMapper: {
    ...packages,
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^#([a-z-]+)/([a-z-]+)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
});

const onPostgres = {
  globalSetup: '<rootDir>/test/support/postgres.setup.mjs',
  globalTeardown: '<rootDir>/test/support/postgres.teardown.mjs',
};

export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // ES modules of a suite are not let go of; a worker that has grown is replaced between two suites.
  workerIdleMemoryLimit: '1GB',
  // A machine under load takes many times as long; a limit is for what hangs and says nothing about speed.
  testTimeout: 900_000,
  projects: [
    project('spec', ['<rootDir>/libs/**/!(*.int).spec.ts', '<rootDir>/apps/**/!(*.int).spec.ts']),
    project('int', ['<rootDir>/libs/**/*.int.spec.ts', '<rootDir>/apps/**/*.int.spec.ts', '<rootDir>/test/**/*.int.spec.ts'], onPostgres),
    project('e2e', ['<rootDir>/test/**/*.e2e.spec.ts'], onPostgres),
  ],
};
