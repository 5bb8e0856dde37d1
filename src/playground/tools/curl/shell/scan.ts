/** Where the reading of a piece of shell is, and what it has found out. */
export interface Scan {
  text: string;
  /** Index of the next character. */
  at: number;
  /** Variables that the text itself sets, by name. */
  variables: Map<string, string>;
  /** Variables that it uses and does not set. */
  unknown: Set<string>;
  /** What the reader should know, as sentences. */
  notes: Set<string>;
  /** Scripts within `$(…)` and backticks. */
  nested: string[];
  /** Characters that variables may still be replaced with. */
  budget: { left: number };
}

/** Characters that a command may have, before and after its variables are replaced. */
export const MAX_LENGTH = 1_000_000;

/** Why a piece of shell cannot be read, as a sentence for the reader. */
export class ShellError extends Error {}

export const CMD_PROBLEM =
  'This command is written for the Windows command prompt (cmd). Copy it as “cURL (bash)” in Chrome or Edge, or as “cURL (POSIX)” in Firefox.';

export const POWERSHELL_PROBLEM =
  'This command is written for PowerShell. Copy it as “cURL (bash)” in Chrome or Edge, or as “cURL (POSIX)” in Firefox.';

/** Returns a scan of other text that shares everything else with this one. */
export function within(scan: Scan, text: string): Scan {
  return { ...scan, text, at: 0 };
}

/** Returns the match of a sticky pattern at the current place and moves behind it; null where there is none. */
export function take(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.text);
  if (match) scan.at = pattern.lastIndex;
  return match;
}

/** Returns the text up to the next `end` and moves behind that. `from` is where what it closes was opened. */
export function takeUntil(scan: Scan, end: string, from: number): string {
  const index = scan.text.indexOf(end, scan.at);
  if (index === -1) throw unclosed(scan, end, from);
  const text = scan.text.slice(scan.at, index);
  scan.at = index + end.length;
  return text;
}

/** Returns the error for something that was opened at an index and is never closed. */
export function unclosed(scan: Scan, end: string, from: number): ShellError {
  const line = scan.text.slice(0, from).split('\n').length;
  return new ShellError(
    end === '"' || end === "'"
      ? `The quote ${end} in line ${line} is not closed.`
      : `The expression in line ${line} is not closed: ${end} is missing.`,
  );
}
