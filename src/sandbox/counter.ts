import { ownDocument } from './own/own-document.ts';

/**
 * The numbers that make sent requests differ from each other. The browser keeps the last one, so that a reload does not
 * start to send duplicates; like the sandbox, it lives in memory where storage is refused.
 */
const ENTRY = 'latchkey-request-number';

let memory = 1;

/** Returns the number that the next request gets. */
export function nextNumber(): number {
  if (ownDocument()) return memory;
  try {
    const stored = Number(localStorage.getItem(ENTRY));
    return Number.isInteger(stored) && stored > 0 ? stored : memory;
  } catch {
    return memory;
  }
}

/** Sets the number that the next request gets. */
export function setNextNumber(number: number): void {
  memory = number;
  if (ownDocument()) return;
  try {
    localStorage.setItem(ENTRY, String(number));
  } catch {
    // Storage is refused: the number in memory is what there is.
  }
}
