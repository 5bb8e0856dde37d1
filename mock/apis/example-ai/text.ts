/** How much of a prompt is quoted, in words. */
const LONGEST_QUOTE = 12;

/** Returns a text for a prompt, of at most so many words. The same prompt gives the same text. */
export function completeText(prompt: string, maxTokens: number): string {
  const words = wordsOf(prompt);
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join(' ')} …` : words.join(' ');
  const text =
    `You wrote “${quote}”. No model has read it: this text comes from a sandbox, which puts the same sentences ` +
    'around every prompt. The form of the answer is the documented one, and so are its limits and its errors.';
  return wordsOf(text).slice(0, maxTokens).join(' ');
}

/** Returns how many tokens a text has. Here a token is a word. */
export function countTokens(text: string): number {
  return wordsOf(text).length;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
