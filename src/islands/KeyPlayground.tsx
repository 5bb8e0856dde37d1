import TryKey, { type TryKeyProps } from '../playground/full/TryKey.tsx';

/** The playground that a key of the keyring is tried in, with the keyring that its own key field opens. */
export default function KeyPlayground(props: Omit<TryKeyProps, 'loadKeyDrawer'>) {
  return <TryKey {...props} loadKeyDrawer={() => import('../keyring/Drawer.tsx')} />;
}
