import type { ComponentType } from 'preact';
import { mediaTypeOf } from '../../sandbox/answer.ts';
import type { ViewProps } from '../props.ts';
import type { Session } from '../session.ts';

/**
 * The ways to look at a response, in the order in which they are offered; the first that applies is shown at first.
 * Which ones apply follows from the response alone. All but the text are loaded when they are looked at.
 */
export const VIEWS: readonly ResponseTab[] = [
  {
    name: 'events',
    label: 'Events',
    applies: ({ answer }) => answer.stream !== undefined,
    load: () => import('./EventList.tsx'),
  },
  {
    name: 'image',
    label: 'Image',
    applies: ({ answer }) => answer.image !== undefined,
    load: () => import('./ImageView.tsx'),
  },
  {
    name: 'cues',
    label: 'Cues',
    applies: ({ answer }) => answer.size > 0 && /\b(x-subrip|vtt)$/.test(mediaTypeOf(answer)),
    load: () => import('./CueList.tsx'),
  },
  {
    name: 'text',
    label: 'Text',
    // Where there is nothing to see, the text says so.
    applies: ({ answer }) => answer.image === undefined || answer.text !== '',
  },
  {
    name: 'tree',
    label: 'Tree',
    applies: ({ answer }) => answer.isJson && answer.size > 0,
    load: () => import('./JsonTree.tsx'),
  },
  {
    name: 'headers',
    label: 'Headers',
    count: ({ answer }) => answer.headers.length,
    applies: () => true,
    load: () => import('./HeaderTable.tsx'),
  },
  {
    name: 'limits',
    label: 'Limits',
    applies: ({ session: { view } }) => view.operation.limits.length > 0 || view.api.limitHeaders.length > 0,
    load: () => import('../limits/LimitDetails.tsx'),
  },
  {
    name: 'chart',
    label: 'Chart',
    count: ({ session }) => session.log.value.length,
    applies: ({ session }) => session.log.value.length > 1,
    load: () => import('../limits/ResponseChart.tsx'),
  },
];

/** Returns the ways to look at a response; before the first one there is the documented text. */
export function viewsOf(session: Session): readonly ResponseTab[] {
  const answer = session.answer.value;
  return VIEWS.filter((view) => (answer ? view.applies({ answer, session }) : view.name === 'text'));
}

/** A way to look at a response. */
export interface ResponseTab {
  name: string;
  label: string;
  /** How many of them there are, where that is worth knowing before a look. */
  count?: (props: ViewProps) => number;
  applies: (props: ViewProps) => boolean;
  /** Absent for the text, which is there from the start. */
  load?: () => Promise<{ default: ComponentType<ViewProps> }>;
}
