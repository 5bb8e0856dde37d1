import { describeEngine } from './describe-engine.ts';
import { launchFirefox } from './firefox.ts';

describeEngine('Firefox', launchFirefox, {
  'as installed': { transport: 'worker', storage: 'indexeddb' },
  'service workers off': { transport: 'direct', storage: 'indexeddb' },
  'site data blocked': { transport: 'direct', storage: 'memory' },
  'a private window': { transport: 'worker', storage: 'indexeddb' },
});
