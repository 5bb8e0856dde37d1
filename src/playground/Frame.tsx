import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { loadFixes } from '../sandbox/fixes.ts';
import { connection, rehearse, resets, startSandbox } from '../sandbox/state.ts';
import '../ui/controls.css';
import { useShared } from '../ui/use-shared.ts';
import Announcer from './response/Announcer.tsx';
import './frame.css';
import { IsAwake } from './Controls.tsx';
import { takeKept } from './request/kept.ts';
import type { Session } from './session.ts';
import { whenIdle } from '../sandbox/when-idle.ts';
import { useHistory } from './tools/share/use-history.ts';
import { useReveal } from './response/use-reveal.ts';

/** What both sizes of a playground share: the region, its keys, and what goes on while the page is open. */
export default function Frame({ session, uid, label, isFull, isWaiting = false, children }: FrameProps) {
  const isAwake = useSignal(false);
  const lastReset = useRef(resets.value);
  const { Notice, isPending } = useShared(isFull && isAwake.value);
  const isReady = isAwake.value && !isWaiting && !isPending;
  useHistory(session);
  useReveal(session, `${uid}-response`, isFull);

  useEffect(() => {
    session.wake();
    isAwake.value = true;
    // The focus may be anywhere by the time that somebody has waited enough.
    const stop = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) session.cancel();
    };
    document.addEventListener('keydown', stop);
    const unfollow = resets.subscribe((count) => {
      if (count !== lastReset.current) session.clear();
      lastReset.current = count;
    });
    return () => {
      unfollow();
      document.removeEventListener('keydown', stop);
      session.cancel();
    };
  }, [session]);

  useEffect(() => whenIdle(prepare), [session]);

  useEffect(() => {
    if (isReady && takeKept(`${uid}-send`)) void session.send();
  }, [isReady]);

  function prepare() {
    void rehearse(session.view.api.id);
    import('./request/sending.ts').catch(() => undefined);
    loadHelp();
  }

  function start() {
    // A failure shows when something is sent; there is nobody to tell it to before.
    if (!connection.value) startSandbox(session.view.api.id).catch(() => undefined);
    loadHelp();
  }

  /** What an error needs comes before the error does, so that it arrives in one piece. */
  function loadHelp() {
    Promise.all([import('./why/WhatHelps.tsx'), loadFixes(session.view.api.id, session.view.operation.id)]).catch(
      () => undefined,
    );
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void session.send();
    }
  }

  return (
    // It listens to what its controls let through, and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class="pg-playground not-content"
      data-full={isFull}
      aria-label={label}
      onPointerEnter={prepare}
      onFocusIn={start}
      onPointerDown={start}
      onKeyDown={handleKey}
    >
      {Notice && <Notice />}
      <div class="pg-body" data-waiting={isWaiting}>
        <IsAwake.Provider value={isReady}>{children}</IsAwake.Provider>
      </div>
      <Announcer session={session} />
    </section>
  );
}

interface FrameProps {
  session: Session;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  label: string;
  isFull: boolean;
  /** Something else is about to be shown, so that nothing can be sent yet. */
  isWaiting?: boolean;
  children: ComponentChildren;
}
