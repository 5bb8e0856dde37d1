/** The keyring that the key of a reference opens: decided here, so that neither knows the other. */
import '../ui/controls.css';

export { default } from '../keyring/Drawer.tsx';
