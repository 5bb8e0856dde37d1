import type { MutableRef } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import { nameOf, writeAddress } from './address.ts';
import type { Session } from '../session.ts';
import type { RequestState } from '../state.ts';

/** Lets the URL follow the cases, so that it can be passed on. It never holds a key. */
export function useAddress(session: Session, { opened, isFollowing }: LinkState): void {
  useEffect(() => {
    let before = nameOf(session.view, session.state.value);
    return session.state.subscribe((state) => {
      const isOutdated = location.hash.startsWith('#with=') && state !== opened.current;
      const name = nameOf(session.view, state);
      if (!isFollowing.current && (isOutdated || (name !== null && name !== before))) writeAddress(session.view, state);
      before = name;
    });
  }, [session]);
}

interface LinkState {
  /** The request that the URL describes; once it is edited, the URL is out of date. */
  opened: MutableRef<RequestState | null>;
  /** Whether a URL is being followed right now. */
  isFollowing: MutableRef<boolean>;
}
