import type { Stores } from '../stores/stores.ts';

/** How long a check of the store is good for, and how long one may take, in milliseconds. */
const GOOD_FOR = 500;
const PATIENCE = 1800;

/** Whether a server is to be sent requests. */
export interface Health {
  /** Returns null where it is, or else why it is not. */
  whyNotReady(): Promise<'draining' | 'store' | null>;
  /** Says from now on that it is not, because it is about to end. */
  drain(): void;
}

/** Returns the health of a server over stores; many who ask at once cost one check. */
export function createHealth(stores: Pick<Stores, 'check'>, now: () => number = () => performance.now()): Health {
  let isDraining = false;
  let checkedAt = -Infinity;
  let checking: Promise<boolean> | null = null;

  function check(): Promise<boolean> {
    if (checking && now() - checkedAt < GOOD_FOR) return checking;
    checkedAt = now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE);
    });
    const asked = stores.check().then(
      () => true,
      () => false,
    );
    checking = Promise.race([asked, late]).finally(() => clearTimeout(timer));
    return checking;
  }

  return {
    async whyNotReady() {
      if (isDraining) return 'draining';
      return (await check()) ? null : 'store';
    },
    drain() {
      isDraining = true;
    },
  };
}
