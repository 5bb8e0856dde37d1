/**
 * The demo keys of each API, by what is special about them. They are public, and the same in every mock.
 *
 * @example
 * import { keys } from 'latchkey/keys';
 * console.log(keys.novapulse.readOnly);
 */
export { DEMO_KEYS as keys } from '../../openapi/generated/names.ts';
