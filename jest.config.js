import { readFileSync } from 'node:fs';

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#libs/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.kurskreis/'],
  transform,
};

const HERE = import.meta.dirname.replaceAll(/[^\w/-]/g, '.');

/** What Node loads once for all stories of a worker, in the place of Jest: what was built of our own, and every package but those of tests. */
function nativeModules() {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(`${import.meta.dirname}/package.json`, 'utf8'),
  );
  const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !/jest|swc/.test(name),
  );
  const loader = '<rootDir>/test/support/native/native-modules.mjs';
  return {
    [`^${HERE}/node_modules/(${packages.join('|')})/.+$`]: loader,
    [`^${HERE}/(src|libs)/.+\\.ts$`]: loader,
  };
}

/** Two houses of tests: rules beside the code (no database), stories against real services. */
/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: [
        '<rootDir>/libs',
        '<rootDir>/src',
        '<rootDir>/web/src',
        '<rootDir>/test/architecture',
        '<rootDir>/test/scripts',
      ],
      testMatch: ['**/*.spec.ts', '**/test/scripts/*.spec.mjs'],
    },
    {
      ...shared,
      displayName: 'stories',
      testEnvironment: '<rootDir>/test/support/story-environment.mjs',
      transform: { ...nativeModules(), ...transform },
      transformIgnorePatterns: [],
      roots: ['<rootDir>/test/stories'],
      testMatch: ['**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
  reporters: ['default', '<rootDir>/test/support/result-reporter.mjs'],
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  workerIdleMemoryLimit: '1400MB',
};
