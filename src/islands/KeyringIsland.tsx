import KeyringPage, { type KeyringPageProps } from '../keyring/KeyringPage.tsx';

/** The keyring of all APIs, with the playground that a key is tried in. */
export default function KeyringIsland(props: Omit<KeyringPageProps, 'loadTryKey'>) {
  return <KeyringPage {...props} loadTryKey={() => import('./KeyPlayground.tsx')} />;
}
