import { limitRows } from '../../sandbox/limit-headers.ts';
import { useClock } from '../../sandbox/use-clock.ts';
import ScrollBox from '../../ui/ScrollBox.tsx';
import type { ViewProps } from '../props.ts';
import MeterRow from './MeterRow.tsx';
import { limitsOf } from './nearest.ts';

/** Every documented rate-limit header with its meaning, and what the key has left elsewhere. */
export default function LimitDetails({ answer, session }: ViewProps) {
  const { api } = session.view;
  const now = useClock(true);
  const here = limitsOf(session);
  const others = session.quotas.value?.elsewhere ?? [];
  return (
    <ScrollBox class="pg-payload pg-limit-details" label="Limits of this key">
      {api.limitHeaders.length > 0 && (
        <table>
          <thead class="sr-only">
            <tr>
              <th scope="col">Header</th>
              <th scope="col">Value</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {limitRows(api.limitHeaders, answer).map(({ name, value, meaning }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value ?? <span class="pg-dim">not in this response</span>}</td>
                <td class="pg-dim">{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {here.length > 0 && <p class="pg-label">Quotas of this request</p>}
      <ul class="pg-meters">
        {here.map(({ policy, unit, figures }) => (
          <MeterRow key={policy} name={policy} unit={unit} figures={figures} now={now} />
        ))}
      </ul>
      <p class="pg-label">Other quotas of this key</p>
      {others.length === 0 && <p class="pg-dim">None.</p>}
      <ul class="pg-meters">
        {others.map((quota) => (
          <MeterRow
            key={`${quota.policy} ${quota.operation}`}
            name={quota.operation === null ? quota.policy : `${quota.policy}, ${quota.operation}`}
            unit={api.policies[quota.policy]?.counts ?? ''}
            figures={quota}
            now={now}
          />
        ))}
      </ul>
    </ScrollBox>
  );
}
