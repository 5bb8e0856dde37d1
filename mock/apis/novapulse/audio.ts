/** The shortest recording that is taken, in seconds, and the highest sample rate of a WAV file, in hertz. */
export const SHORTEST = 10;
export const HIGHEST_RATE = 96_000;

/** What a file says of the audio in it. */
interface Audio {
  /** Exact for WAV, whose header says so, and for other formats an estimate from the size at 128 kbit/s. */
  seconds: number;
  /** Hertz; null where the header is not one of WAV. */
  sampleRate: number | null;
}

/** Returns how long a recording is, to the hundredth of a second, and at which rate it was sampled. */
export function readAudio(bytes: Uint8Array): Audio {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wav = readWav(view);
  const seconds = wav?.seconds ?? (bytes.byteLength * 8) / 128_000;
  return { seconds: Math.round(seconds * 100) / 100, sampleRate: wav?.sampleRate ?? null };
}

function readWav(view: DataView): { seconds: number; sampleRate: number } | null {
  if (view.byteLength < 44 || view.getUint32(0) !== RIFF || view.getUint32(8) !== WAVE) return null;
  const bytesPerSecond = view.getUint32(28, true);
  if (bytesPerSecond === 0) return null;
  return { seconds: (view.byteLength - 44) / bytesPerSecond, sampleRate: view.getUint32(24, true) };
}

const RIFF = 0x52494646;
const WAVE = 0x57415645;
