/** What looks at keys that somebody typed. It is loaded when the key field is first used. */
export { default as Anatomy } from './Anatomy.tsx';
export { diagnoseKey } from './diagnose.ts';
