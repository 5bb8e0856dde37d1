import { sharedName } from '../sandbox/shared-name.ts';
import { useModule } from './use-module.ts';

/**
 * Returns what says that this page uses a mock of the server, once it is loaded, where the page does. While it `isPending`
 * nothing may be sent: the reader has not been told yet.
 */
export function useShared(isAwake: boolean) {
  const isShared = isAwake && sharedName() !== null;
  const notice = useModule(() => import('./SharedNotice.tsx'), isShared);
  return { Notice: notice?.default ?? null, isPending: isShared && notice === null };
}
