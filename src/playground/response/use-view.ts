import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../session.ts';
import { VIEWS, viewsOf, type ResponseTab } from './views.ts';

const CHART = VIEWS.find(({ name }) => name === 'chart')?.name ?? '';

/** Returns the ways to look at the response and the one that is shown: after a burst that is the chart. */
export function useView(session: Session): Shown {
  const wanted = useSignal<string | null>(null);
  const views = viewsOf(session);
  const isBurst = session.outcome.value !== null;
  useEffect(() => {
    if (isBurst) wanted.value = CHART;
    else if (wanted.value === CHART && session.progress.peek()) wanted.value = null;
  }, [isBurst]);
  return {
    views,
    shown: views.find(({ name }) => name === wanted.value) ?? views[0],
    show: (name) => (wanted.value = name),
  };
}

interface Shown {
  views: readonly ResponseTab[];
  shown: ResponseTab | undefined;
  show: (name: string) => void;
}
