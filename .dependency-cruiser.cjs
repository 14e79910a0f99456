/** The direction of imports: apps, then contexts, then adapters, then event-sourcing, then nothing. See ARCHITECTURE.md. */
const contexts =
  'access|action-items|catalog|costs|deployments|goals|incidents|load|metrics|postmortems|recurrence|reports|root-causes|suggestions';
const notTests = '\\.spec\\.ts$|/testing/';
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'event-sourcing-imports-no-lib',
      severity: 'error',
      from: { path: '^libs/event-sourcing/' },
      to: { path: '^(libs|apps|test|bench)/', pathNot: '^libs/event-sourcing/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain imports nothing but event-sourcing: no package, no Node built-in, no clock.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: notTests },
      to: { pathNot: '^libs/event-sourcing/|^libs/[^/]+/src/domain/' },
    },
    {
      name: 'domain-of-its-own',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/' },
      to: { path: '^libs/[^/]+/src/domain/', pathNot: '^libs/$1/' },
    },
    {
      name: 'enter-by-the-index',
      comment: 'A lib is entered through its index, what it publishes, its GraphQL types, its projections or its testing helpers.',
      severity: 'error',
      from: { path: '^(libs|apps|test|bench)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/.+',
        pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/src/(published|graphql|read-models|testing)/index\\.ts$'],
      },
    },
    {
      name: 'contexts-meet-in-published',
      comment: 'Contexts know of each other only what is published (event types, folds, ports), and the GraphQL types to add fields to.',
      severity: 'error',
      from: { path: `^libs/(${contexts})/src/`, pathNot: notTests },
      to: { path: `^libs/(${contexts})/src/`, pathNot: ['^libs/$1/', '/(published|graphql)/index\\.ts$'] },
    },
    {
      name: 'ground-knows-no-context',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/(${contexts}|installation)/` },
      to: { path: `^libs/(${contexts})/` },
    },
    { name: 'nothing-imports-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^(apps|bench)/' } },
    { name: 'only-tests-import-test', severity: 'error', from: { path: '^(libs|apps)/', pathNot: notTests }, to: { path: '^test/' } },
    {
      name: 'kurrentdb-behind-its-adapter',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/kurrentdb/', notTests] },
      to: { path: 'node_modules/(@kurrent|@grpc)/' },
    },
    {
      name: 'postgres-behind-its-adapters',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/(projections|access)/', notTests] },
      to: { path: 'node_modules/(pg|pg-protocol)/' },
    },
    {
      name: 'contexts-know-no-installation',
      comment: 'libs/installation puts the contexts and the engines together for the apps: only apps and tests know it.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/installation/' },
      to: { path: '^libs/installation/' },
    },
    {
      name: 'typeorm-in-read-models-only',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/projections/', '/read-models/', notTests] },
      to: { path: 'node_modules/typeorm' },
    },
    {
      name: 'sqlite-behind-its-adapters',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/(sqlite-event-store|projections|access)/', notTests] },
      to: { path: 'node_modules/better-sqlite3' },
    },
    { name: 'testing-is-for-tests', severity: 'error', from: { path: '^(libs|apps)/', pathNot: notTests }, to: { path: '/testing/' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
