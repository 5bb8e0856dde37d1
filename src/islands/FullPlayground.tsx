import Workbench, { type WorkbenchProps } from '../playground/full/Workbench.tsx';

/** The playground at full size, with the keyring that its key field opens. */
export default function FullPlayground(props: Omit<WorkbenchProps, 'loadKeyDrawer'>) {
  return <Workbench {...props} loadKeyDrawer={() => import('../keyring/Drawer.tsx')} />;
}
