// Loaded before a server with --import: its machine's clock is as many milliseconds ahead as CLOCK_AHEAD says.
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const { now } = Date;
Date.now = () => now() + ahead;
globalThis.Date = class extends Date {
  constructor(...parts) {
    if (parts.length === 0) super(now() + ahead);
    else super(...parts);
  }
};
