import { expect, test } from 'latchkey/playwright';

test('the page shows that the service is down', async ({ page, latchkey }) => {
  latchkey.answerNext('novapulse', 'listJobs', 'service_unavailable');

  // Stands for your own page, which calls https://api.novapulse.io/v1/jobs.
  await page.route('https://app.test/', (route) => route.fulfill({ path: 'app.html' }));
  await page.goto('https://app.test/');

  await expect(page.getByRole('alert')).toHaveText('503');
});
