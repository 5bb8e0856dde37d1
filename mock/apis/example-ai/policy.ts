import type { AnyCall } from './types.ts';

/** Stands for a content policy: prompts with one of these words break it. */
const FORBIDDEN = /\b(malware|phishing)\b/i;

/** Throws the documented refusal for a prompt that asks for what the content policy does not allow. */
export function expectHarmless(prompt: string, { refuse }: Pick<AnyCall, 'refuse'>): void {
  const word = FORBIDDEN.exec(prompt)?.[0].toLowerCase();
  if (word === undefined) return;
  throw refuse('PROMPT_VIOLATION', `The prompt has the word ${word} in it.`, { problem: `asks for ${word}` });
}
