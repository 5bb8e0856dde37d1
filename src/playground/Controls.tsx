import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the island runs: before that its controls are pictures of the server's. */
export const IsAwake = createContext(false);

/** Controls that cannot be used until the island runs; they say so to people and to tools alike. */
export default function Controls({ children }: { children: ComponentChildren }) {
  return (
    <fieldset class="pg-controls" role="none" disabled={!useContext(IsAwake)}>
      {children}
    </fieldset>
  );
}
