import { hashSecret } from '../../engine/keys/key.ts';
import type { Schemas } from './types.ts';

/** What an image is drawn from. */
export interface ImageSettings {
  prompt: string;
  size: Schemas['ImageSize'];
  style: Schemas['ImageStyle'];
}

/**
 * Returns the id of an image. It follows from what the image is drawn from, so nothing has to be kept, the address works
 * on every transport of the mock, and one that was changed by hand is found out.
 */
export function imageId({ prompt, size, style }: ImageSettings): string {
  return `img_${hashSecret(JSON.stringify([prompt, size, style])).slice(0, 12)}`;
}

/** Returns the last part of an image's path. */
export function imageFile(settings: ImageSettings): string {
  return `${imageId(settings)}.svg`;
}
