import Island, { type IslandProps } from '../playground/guide/Island.tsx';
import { loadSandbox } from '../sandbox/state.ts';
import { savesData } from '../sandbox/when-idle.ts';

// The mock's code comes as soon as that of the island has: to bring the island to life takes a slow device as long again.
if (typeof document !== 'undefined' && !savesData()) {
  const api = document.querySelector<HTMLElement>('[data-playground-api]')?.dataset['playgroundApi'];
  if (api !== undefined) loadSandbox(api).catch(() => undefined);
}

/** The playground of a guide. Which keyring its key field opens is decided here, so that neither knows the other. */
export default function GuidePlayground(props: Omit<IslandProps, 'loadKeyDrawer'>) {
  return <Island {...props} loadKeyDrawer={() => import('../keyring/Drawer.tsx')} />;
}
