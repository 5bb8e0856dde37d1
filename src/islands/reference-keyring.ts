/** The keyring that the key of a reference opens: decided here, so that neither knows the other. */
import '../playground/playground.css';

export { default } from '../keyring/Drawer.tsx';
