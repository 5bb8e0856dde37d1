import Island, { type IslandProps } from '../playground/guide/Island.tsx';

/** The playground of a guide. Which keyring its key field opens is decided here, so that neither knows the other. */
export default function GuidePlayground(props: Omit<IslandProps, 'loadKeyDrawer'>) {
  return <Island {...props} loadKeyDrawer={() => import('../keyring/Drawer.tsx')} />;
}
