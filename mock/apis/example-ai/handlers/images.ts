import type { Filled } from '../../../engine/handler.ts';
import { drawImage } from '../image.ts';
import { imageFile, imageId } from '../image-address.ts';
import { expectModel } from '../models.ts';
import { expectHarmless } from '../policy.ts';
import { success } from '../success.ts';
import { unixSeconds } from '../time.ts';
import type { Some } from '../types.ts';

/** How long an image of quality hd occupies a place, in milliseconds (our choice). */
const HD_TAKES = 30_000;

export const imageHandlers: Some<'generateImage' | 'getImage'> = {
  async generateImage(call) {
    const { model, quality, size, style } = call.body as Filled<typeof call.body, 'size' | 'style'>;
    // An address can only carry whole characters, so half a one becomes what stands for it there.
    const prompt = call.body.prompt.toWellFormed();
    expectModel(model, 'image', call);
    expectHarmless(prompt, call);

    if (quality === 'hd') await call.holdSlot('concurrent-images', call.now + HD_TAKES);
    const image = { prompt, size, style };
    return {
      status: 200,
      body: await success(call, {
        id: imageId(image),
        url: `${call.base}/images/${imageFile(image)}?${new URLSearchParams(image).toString()}`,
        model,
        created: unixSeconds(call.now),
      }),
    };
  },

  getImage({ params, query, refuse }) {
    const { prompt, size = '1024x1024', style = 'natural' } = query;
    if (params.file !== imageFile({ prompt, size, style })) {
      throw refuse('RESOURCE_NOT_FOUND', 'The API never returned this URL.', { id: params.file });
    }
    return { status: 200, text: drawImage({ prompt, size, style }), mediaType: 'image/svg+xml' };
  },
};
