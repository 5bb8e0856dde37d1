/** What is pressed together with Control. */
type ControlKey = 'a' | 'c' | 'v' | 'Enter';

/** What the tests need of a browser, whatever drives it. */
export interface Driver {
  /** Loads an address in this tab, and resolves when the document has loaded. */
  navigate(url: string): Promise<void>;
  /** Runs a function in the page and returns what it returns. It is sent as source: it sees its arguments only. */
  run<Args extends unknown[], Result>(script: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Presses the mouse on the first element that a selector finds, as a person would. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses Escape in what has the focus. */
  escape(): Promise<void>;
  /** Presses a key in what has the focus, with Control held. */
  control(key: ControlKey): Promise<void>;
  /** Chooses a file, by its path, for an `<input type=file>`. */
  attach(selector: string, path: string): Promise<void>;
  /** Sets the size of the window's content, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Opens one more tab, in the same profile. */
  openTab(): Promise<Driver>;
  /** Closes this tab. */
  closeTab(): Promise<void>;
}

/** A browser that runs. */
export interface Launched {
  /** Name and version, as the browser itself says them. */
  version: string;
  driver: Driver;
  /** Ends the browser, and what was started for it. */
  close(): Promise<void>;
}

/** How a reader has set the browser. */
export type Setting = 'as installed' | 'service workers off' | 'site data blocked' | 'a private window';
