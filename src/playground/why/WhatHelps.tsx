import type { Session } from '../session.ts';
import FixButton from './FixButton.tsx';
import FixText from './FixText.tsx';

/** What the API's document says of the error, and what this page can do about it. */
export default function WhatHelps({ session }: { session: Session }) {
  return (
    <>
      <FixText session={session} />
      <FixButton session={session} />
    </>
  );
}
