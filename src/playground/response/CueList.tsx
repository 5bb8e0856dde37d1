import ScrollArea from '../../ui/ScrollArea.tsx';
import { cuesOf } from './cues.ts';
import type { ViewProps } from '../props.ts';

/** Subtitles, line by line, with their times. */
export default function CueList({ answer }: ViewProps) {
  return (
    <ScrollArea label="Response body">
      <span class="pg-stamped">
        {cuesOf(answer.text).map((cue) => (
          <span key={cue.start}>
            <span class="pg-stamp">
              {cue.start} <span class="pg-dim">to {cue.end}</span>
            </span>
            <span>{cue.text}</span>
          </span>
        ))}
      </span>
    </ScrollArea>
  );
}
