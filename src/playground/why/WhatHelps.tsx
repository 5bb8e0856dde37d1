import FixButton from './FixButton.tsx';
import FixText, { type FixTextProps } from './FixText.tsx';

/** What the API's document says of the error, and what this page can do about it. */
export default function WhatHelps({ session, uid, answer }: FixTextProps) {
  return (
    <>
      <FixText session={session} uid={uid} answer={answer} />
      <FixButton session={session} answer={answer} />
    </>
  );
}
