import { formatTime } from './answer.ts';
import { cameAtOnce, type Stream } from './stream.ts';

/** The events of a stream as they arrive, each with the time since the request was sent. */
export default function EventList({ stream }: { stream: Stream }) {
  return (
    <span class="pg-stamped">
      {stream.events.map(({ at, name, data }, index) => (
        <span key={index}>
          <span class="pg-stamp">+{formatTime(at)}</span>
          <span>
            {name !== '' && <span data-token="word">{name} </span>}
            {data}
          </span>
        </span>
      ))}
      <span class="pg-dim">{remark(stream)}</span>
    </span>
  );
}

function remark(stream: Stream): string {
  const count = `${stream.events.length} ${stream.events.length === 1 ? 'event' : 'events'}`;
  if (stream.end === 'open') return `${count} so far. The stream is open; Cancel ends it.`;
  if (stream.end === 'cut') return `${count}, then you ended the stream.`;
  if (cameAtOnce(stream)) return `${count}, all at once: this browser does not hand streams to the page as they grow.`;
  return `${count}. The stream has ended.`;
}
