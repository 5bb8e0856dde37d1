import type { ComponentType } from 'preact';
import type { PlaygroundView } from '../contract/playground-view.ts';
import type { Answer } from '../sandbox/answer.ts';
import type { Session } from './session.ts';
import type { RequestState } from './state.ts';

/** What each part of the panel is given. */
export interface PartProps {
  session: Session;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Follows the names of the regions, where the page has playgrounds before this one. */
  suffix: string;
}

/** What each tab of the response is given. */
export interface ViewProps {
  answer: Answer;
  session: Session;
}

/** What each tool is given. */
export interface ToolProps {
  session: Session;
  uid: string;
  /** Shows another operation with that request in it, where the playground can. */
  open: ((view: PlaygroundView, state: RequestState) => void) | undefined;
}

/** What the keys of an API are shown in, over the page. */
interface KeyDrawerProps {
  api: { id: string; name: string };
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Puts a key into the playground. */
  onUse: (value: string) => void;
  onClose: () => void;
}

/** Loads the drawer that the button Keys opens: few readers do, so its code comes with the click. */
export type LoadKeyDrawer = () => Promise<{ default: ComponentType<KeyDrawerProps> }>;
