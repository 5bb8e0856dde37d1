/**
 * Returns the seconds of audio in a file: exact for WAV, whose header says so, and for other formats an estimate from
 * the size at 128 kbit/s.
 */
export function readDuration(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seconds = readWavSeconds(view) ?? (bytes.byteLength * 8) / 128_000;
  return Math.round(seconds * 100) / 100;
}

function readWavSeconds(view: DataView): number | null {
  if (view.byteLength < 44 || view.getUint32(0) !== RIFF || view.getUint32(8) !== WAVE) return null;
  const bytesPerSecond = view.getUint32(28, true);
  return bytesPerSecond > 0 ? (view.byteLength - 44) / bytesPerSecond : null;
}

const RIFF = 0x52494646;
const WAVE = 0x57415645;
