/**
 * Formats that say exactly what they allow. Others are notes for the reader: what a document means by `phone` or
 * `password` is not for us to say. None of the expressions backtracks.
 */
const FORMATS: Record<string, (text: string) => boolean> = {
  'date-time': (text) => {
    const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[Tt ](\S+)$/.exec(text) ?? [];
    return isDate(date) && /^\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/.test(time) && isTime(time);
  },
  date: isDate,
  time: (text) => /^\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})?$/.test(text) && isTime(text),
  uuid: (text) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
  email: (text) => text.length <= 320 && /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text),
  ipv4: (text) => /^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((part) => Number(part) < 256),
};

const RANGES: Record<string, [number, number]> = { int32: [-(2 ** 31), 2 ** 31 - 1] };

/** Whether a value has a format; true for formats that say nothing exact, and for values that they are not about. */
export function hasFormat(value: unknown, format: string): boolean {
  if (typeof value === 'string') return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(value) ?? true;
  const range = typeof value === 'number' && Object.hasOwn(RANGES, format) ? RANGES[format] : undefined;
  return !range || typeof value !== 'number' || (value >= range[0] && value <= range[1]);
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

function isTime(text: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(/[:.Zz+-]/, 3).map(Number);
  return hours < 24 && minutes < 60 && seconds <= 60;
}
