/**
 * Says whether JSON has spaces or line ends that a server leaves out, which sends it as one line: clients such as curl
 * print a response as it was sent.
 */
export function isFormatted(json: string): boolean {
  try {
    return JSON.stringify(JSON.parse(json)) !== json.trim();
  } catch {
    // What a page shortens may be no JSON any more, and whoever shortened it wrote it by hand.
    return true;
  }
}
