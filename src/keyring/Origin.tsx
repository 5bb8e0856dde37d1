import type { KeyOptions } from '../sandbox/console.ts';

/** Says where it is known from that the dashboard asks for just this. */
export default function Origin({ options: { origin } }: { options: KeyOptions }) {
  if (origin.kind === 'sandbox') {
    return (
      <p class="kr-note">
        <strong>Our choice.</strong> {origin.note}
      </p>
    );
  }
  if (origin.kind === 'public' && origin.url !== null) {
    return (
      <p class="kr-note">
        These options are those of the <a href={origin.url}>vendor’s page</a>.
      </p>
    );
  }
  return null;
}
