import { describeEngine } from './describe-engine.ts';
import { launchWebKit } from './webkit.ts';

describeEngine('WebKit', launchWebKit, {
  'a private window': { transport: 'worker', storage: 'indexeddb' },
  'service workers off': { transport: 'direct', storage: 'indexeddb' },
  'site data blocked': { transport: 'direct', storage: 'memory' },
});
