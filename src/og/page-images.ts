import { errorPages } from '../contract/error-page.ts';
import { allContracts } from '../contract/contract.ts';
import { readReason, stepsInOrder } from '../contract/step.ts';
import type { PageImage } from './image.ts';

/** Every picture that links to pages show, by its path below /og/ without its ending. */
export function pageImages(): Map<string, PageImage> {
  const images = new Map<string, PageImage>();
  images.set('latchkey', {
    over: 'Latchkey',
    title: 'API-key documentation that you can run',
    text: 'How APIs authenticate, rate-limit and reject requests.',
    lock: { count: 8, failed: null },
  });
  for (const api of allContracts()) {
    const steps = stepsInOrder(api.order).map(({ name }) => name);
    images.set(api.id, {
      over: 'Latchkey',
      title: `${api.name}: keys, rate limits, errors`,
      text: api.tagline,
      lock: { count: steps.length, failed: null },
    });
    for (const page of errorPages(api)) {
      const [cause] = page.causes;
      const failed = cause ? steps.indexOf(readReason(cause.answer.reason).step) : -1;
      images.set(`${api.id}/errors/${page.code}`, {
        over: `${api.name} error`,
        title: `${page.statuses.join(', ')} ${page.code}`,
        mono: true,
        text: cause?.fix.meaning.replaceAll('`', '') ?? '',
        lock: { count: steps.length, failed: failed < 0 ? null : failed },
      });
    }
  }
  return images;
}

/** The picture of a page, by the page's id: its error's, its API's, or the site's. */
export function imageOf(page: string, images: ReadonlySet<string>): string {
  const api = page.split('/')[0] ?? '';
  return [page, api].find((name) => images.has(name)) ?? 'latchkey';
}
