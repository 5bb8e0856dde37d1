import OwnIsland from '../own/OwnIsland.tsx';

/** The page that opens a reader's own document, with the keyring that its key field opens. */
export default function OwnDocument() {
  return <OwnIsland loadKeyDrawer={() => import('../keyring/Drawer.tsx')} />;
}
