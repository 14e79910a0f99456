// What bundles of programs and of the packages that tests load have in common.

/** Loaded from node_modules as they are: with native code or files beside them, loaded by few, or in two shapes that must not be mixed. */
export const left = [
  '@expo-google-fonts/*',
  '@fastify/*',
  '@grpc/*',
  '@kurrent/*',
  'better-sqlite3',
  'dejavu-fonts-ttf',
  'fontkit',
  'graphiql',
  'pdfmake',
  'pdfmake/*',
  'pg',
  'pg-*',
  'react',
  'react-dom',
  'wink-*',
];

/** What packages look for and nobody has installed: drivers, transports and integrations of other kinds. */
export const absent = [
  '@apollo/gateway',
  '@apollo/subgraph',
  '@apollo/subgraph/*',
  '@as-integrations/express5',
  '@google-cloud/*',
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  '@sap/*',
  'class-transformer',
  'class-transformer/*',
  'class-validator',
  'ioredis',
  'mongodb',
  'mssql',
  'mysql',
  'mysql2',
  'oracledb',
  'react-native-sqlite-storage',
  'redis',
  'sql.js',
  'sqlite3',
  'subscriptions-transport-ws',
  'ts-morph',
  'typeorm-aurora-data-api-driver',
];

/** What CommonJS packages expect to be there. */
export const commonJs = [
  "import { createRequire as bundledRequire } from 'node:module';",
  'const require = bundledRequire(import.meta.url);',
  'const __filename = import.meta.filename;',
  'const __dirname = import.meta.dirname;',
].join('\n');
