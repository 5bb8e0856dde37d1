const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * Returns a moment as a date and a time in the reader's zone, as British English writes them. The browser's own formatter
 * takes a slow device 150 ms when it is asked for the first time, for which the whole keyring would wait.
 * @example momentText(new Date()) // => '5 Sept 2026, 09:07'
 */
export function momentText(moment: Date, withSeconds = false): string {
  const date = `${moment.getDate()} ${MONTHS[moment.getMonth()]} ${moment.getFullYear()}`;
  const time = [moment.getHours(), moment.getMinutes(), ...(withSeconds ? [moment.getSeconds()] : [])];
  return `${date}, ${time.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
