import { useSignal } from '@preact/signals';
import type { Session } from '../session.ts';
import { useModule } from '../../ui/use-module.ts';

/** The answers over time. The chart and its library are loaded when this is opened. */
export default function ChartFold({ session }: { session: Session }) {
  const isOpen = useSignal(false);
  const chart = useModule(() => import('./ResponseChart.tsx'), isOpen.value);
  return (
    <details class="pg-fold" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>
        Answers over time <span class="pg-dim">{session.log.value.length || ''}</span>
      </summary>
      {chart ? <chart.default session={session} /> : <div class="pg-chart" />}
    </details>
  );
}
