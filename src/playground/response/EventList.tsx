import { useEffect, useRef } from 'preact/hooks';
import ScrollArea from '../../ui/ScrollArea.tsx';
import { assembleText } from './assemble.ts';
import type { ViewProps } from '../props.ts';
import { formatTime } from '../../sandbox/answer.ts';
import { cameAtOnce } from '../../sandbox/came-at-once.ts';
import type { Stream } from '../../sandbox/stream.ts';

/** The events of a stream as they arrive, each with the time since the request was sent, below the text they make. */
export default function EventList({ answer: { stream } }: ViewProps) {
  if (!stream) return null;
  return (
    <ScrollArea label="Response body">
      <Events stream={stream} />
    </ScrollArea>
  );
}

function Events({ stream }: { stream: Stream }) {
  const text = assembleText(stream);
  const list = useRef<HTMLSpanElement>(null);
  useFollowing(list, stream);

  return (
    <span ref={list} class="pg-stamped">
      <span class="pg-stream-head">
        <span class="pg-dim">{remark(stream)}</span>
        {text !== '' && (
          <span class="pg-assembled">
            <span>{text}</span>
          </span>
        )}
      </span>
      {stream.events.map(({ at, name, data }, index) => (
        <span key={index}>
          <span class="pg-stamp">+{formatTime(at)}</span>
          <span>
            {name !== '' && <span data-token="word">{name} </span>}
            {data}
          </span>
        </span>
      ))}
    </span>
  );
}

/** Keeps the box at its end while a stream grows, unless its reader has scrolled up; at the end it follows again. */
function useFollowing(list: { current: HTMLElement | null }, stream: Stream): void {
  const isFollowing = useRef(stream.end === 'open');
  const last = useRef(0);
  const count = useRef(0);
  const findBox = () => list.current?.closest('[role="group"]') ?? null;

  function watch() {
    const box = findBox();
    if (!box) return;
    // What grows below is not scrolled up: only the way back is the reader's.
    if (box.scrollTop < last.current - 1) isFollowing.current = false;
    else if (box.scrollTop + box.clientHeight > box.scrollHeight - 2) isFollowing.current = true;
    last.current = box.scrollTop;
  }

  useEffect(() => {
    const box = findBox();
    box?.addEventListener('scroll', watch);
    return () => box?.removeEventListener('scroll', watch);
  }, []);

  useEffect(() => {
    const box = findBox();
    if (!box) return;
    // The event of a scroll comes later than the scroll itself, and an event of the stream may come between.
    if (isFollowing.current) watch();
    // With fewer events it is another stream.
    if (stream.events.length < count.current) isFollowing.current = true;
    count.current = stream.events.length;
    if (isFollowing.current) box.scrollTop = box.scrollHeight;
    last.current = box.scrollTop;
  }, [stream]);
}

function remark(stream: Stream): string {
  const count = `${stream.events.length} ${stream.events.length === 1 ? 'event' : 'events'}`;
  if (stream.end === 'open') return `${count} so far. The stream is open; Cancel ends it.`;
  if (stream.end === 'cut') return `${count}, then you ended the stream.`;
  if (cameAtOnce(stream)) return `${count}, all at once: this browser does not hand streams to the page as they grow.`;
  return `${count}. The stream has ended.`;
}
