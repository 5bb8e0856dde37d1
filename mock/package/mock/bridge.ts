/* What the package's CommonJS files are made of. */
import '../node-version.ts';

export { createMock } from '../index.ts';
export { jestHooks } from './jest-hooks.ts';
export { interceptFetch } from './intercept.ts';
export { keys } from '../keys.ts';
export { useMock } from './use-mock.ts';
