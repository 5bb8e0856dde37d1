import { expect, test as freshTest } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { readFileSync } from 'node:fs';
import { API_IDS } from '../../openapi/catalog.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { cover } from '../support/cover.ts';
import { KeyringPage } from '../support/keyring-page.ts';
import { builtPages } from '../support/pages.ts';
import { countShifts, MOST_SHIFT, shiftOf } from '../support/layout-shift.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

const CONTRACTS = API_IDS.map(
  (id) => JSON.parse(readFileSync(generatedPath(`${id}.contract.json`), 'utf8')) as ApiContract,
);
const ROTATING = CONTRACTS.find(({ keyActions }) => keyActions.rotation.ends !== 'by-hand') ?? never();
/** One with a playground in a guide. */
const GUIDED = CONTRACTS.find(({ id }) => builtPages().includes(`/${id}/authentication/`)) ?? never();
const RESTORING = CONTRACTS.find(({ keyActions }) => keyActions.restore) ?? never();

/** Some APIs that have between them every kind of option that any has, or lacks. */
const REPRESENTATIVE = cover(CONTRACTS, ({ keyOptions }) =>
  Object.entries(keyOptions).map(([kind, has]) => `${kind}: ${Array.isArray(has) ? has.length > 0 : has}`),
);

for (const contract of CONTRACTS) {
  const { id, name, keyOptions: options, permissions, scheme } = contract;
  const tag = REPRESENTATIVE.includes(contract) ? [] : '@full';
  test(
    `asks for a new key of ${name} exactly what its dashboard asks, and the key works`,
    { tag },
    async ({ page }) => {
      const keyring = new KeyringPage(page);
      await keyring.open(id);
      await keyring.startCreating();
      const environments = options.environments ? (scheme?.format.environments ?? []) : [];
      const granted = options.permissions ? permissions : [];

      await expect(keyring.form.getByRole('textbox', { name: 'Name' })).toHaveCount(options.name ? 1 : 0);
      await expect(keyring.form.getByRole('radio')).toHaveCount(environments.length);
      await expect(keyring.form.getByRole('checkbox')).toHaveCount(granted.length + options.settings.length);
      await expect(keyring.form.getByRole('combobox', { name: 'Expires' })).toHaveCount(options.expiry ? 1 : 0);
      await expect(keyring.form.getByRole('spinbutton')).toHaveCount(options.limits.length);
      for (const each of granted) {
        const box = keyring.form.getByRole('checkbox', { name: new RegExp(`^${each.id}( |$)`) });
        await expect(box).toBeChecked({ checked: options.defaultPermissions.includes(each.id) });
      }
      for (const { policy, minimum, maximum, default: byDefault } of options.limits) {
        const box = keyring.form.getByRole('spinbutton', { name: policy, exact: true });
        await expect(box).toHaveValue(String(byDefault));
        await box.fill(String(maximum + 1));
        await keyring.form.getByRole('button', { name: 'Create key' }).click();
        await expect(box).toBeFocused();
        await box.fill(String(minimum));
      }
      const secret = await keyring.submit();
      expect(scheme?.format.environments.some(({ prefix }) => secret.startsWith(prefix))).toBe(true);

      await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
      const playground = new PlaygroundPage(page);
      await expect(playground.key).toHaveValue(secret);
      await playground.send.click();
      await expect(playground.response).toHaveAttribute('data-state', 'received');
      await expect(playground.decided).toContainText('handle');
      await expect(keyring.key('Unnamed key').getByText('Last used').locator('xpath=..')).not.toContainText('never');
    },
  );
}

test(
  'lets both keys work after a rotation, and only the new one once its overlap is over',
  { tag: '@full' },
  async ({ page }) => {
    const keyring = new KeyringPage(page);
    await keyring.open(ROTATING.id);
    const old = await keyring.create('Rotated');
    await keyring.dismiss();
    await keyring.ask('Rotate', 'Rotated');
    await keyring.key('Rotated').getByRole('combobox').selectOption('3600');
    await keyring.key('Rotated').getByRole('button', { name: 'Rotate now' }).click();
    await expect(keyring.newKey).toBeFocused();
    const next = await keyring.newKey.inputValue();
    expect(next).not.toBe(old);
    await expect(keyring.root.getByRole('listitem', { name: 'Rotated' }).last()).toContainText('replaced, works until');

    const playground = await openPlayground(page, keyring);
    await expectKey(playground, old, '200 OK');
    await expectKey(playground, next, '200 OK');
    await keyring.root.getByRole('button', { name: /^Skip to its end/ }).click();
    await expect(keyring.root.getByRole('listitem', { name: 'Rotated' }).last()).toContainText('expired');
    await expectKey(playground, old, '401');
    await expectKey(playground, next, '200 OK');
  },
);

test('refuses a revoked key from the next request on, takes it back where it is restored, and forgets it where it is deleted', async ({
  page,
}) => {
  const keyring = new KeyringPage(page);
  await keyring.open(RESTORING.id);
  const secret = await keyring.create('Fallible');
  const key = keyring.key('Fallible');
  const playground = await openPlayground(page, keyring);
  const status = revokedStatus(RESTORING);

  await expectKey(playground, secret, '200 OK');
  await keyring.confirm('Revoke', key);
  await expect(key).toContainText('revoked');
  await expectKey(playground, secret, status);
  await expect(playground.why).toContainText('revoked');

  await key.getByRole('button', { name: 'Restore Fallible' }).click();
  await expect(key).toContainText('active');
  await expectKey(playground, secret, '200 OK');

  await keyring.confirm('Delete', key);
  await expect(key).toHaveCount(0);
  await expect(keyring.newKey).toHaveCount(0);
  await expectKey(playground, secret, '401');
});

test('gives the whole sandbox back from a file, after a reset, and refuses a file that was changed', async ({
  page,
}, testInfo) => {
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);
  const secret = await keyring.create('Kept');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const path = testInfo.outputPath('sandbox.json');
  await (await saving).saveAs(path);
  const text = readFileSync(path, 'utf8');
  expect(text).not.toContain(secret);

  await page.getByRole('button', { name: 'Reset…' }).click();
  await page.getByRole('button', { name: 'Reset now' }).click();
  await expect(keyring.root).toContainText('No keys yet.');
  await expect(keyring.newKey).toHaveCount(0);

  const picker = page.getByLabel('Exported state');
  const changed = text.replace('"Kept"', '"Taken"');
  await picker.setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
  await page.getByRole('button', { name: 'Import now' }).click();
  await expect(page.getByRole('alert')).toContainText('was changed after it was exported');
  await expect(page.getByRole('alert')).toContainText('Import the original file.');
  await expect(keyring.root).toContainText('No keys yet.');

  await picker.setInputFiles(path);
  await expect(page.getByRole('group', { name: 'Import state' })).toContainText('1 key of your own');
  await page.getByRole('button', { name: 'Import now' }).click();
  await expect(keyring.key('Kept')).toBeVisible();
  await expect(keyring.key('Kept').getByRole('button', { name: /^Use in playground/ })).toHaveCount(0);
  const playground = await openPlayground(page, keyring);
  await expectKey(playground, secret, '200 OK');
});

test('shows what another tab does', { tag: '@full' }, async ({ page, context }) => {
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);
  const other = new KeyringPage(await context.newPage());
  await other.open(ROTATING.id);

  await other.create('From another tab');

  await expect(keyring.key('From another tab')).toBeVisible();
  await expect(keyring.newKey).toHaveCount(0);
});

test('puts a key into the playground from its drawer, by keyboard, and gives the focus back', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open(`/${GUIDED.id}/authentication/`);
  const button = playground.root.getByRole('button', { name: 'Keys', exact: true });

  await button.press('Enter');
  const drawer = new KeyringPage(page, page.getByRole('dialog', { name: `Keys of ${GUIDED.name}` }));
  await drawer.isReady();
  await page.keyboard.press('Escape');
  await expect(drawer.root).toHaveCount(0);
  await expect(button).toBeFocused();

  await button.press('Enter');
  const secret = await drawer.create('By hand');
  await drawer
    .key('By hand')
    .getByRole('button', { name: /^Delete / })
    .press('Enter');
  await expect(drawer.key('By hand').getByRole('button', { name: 'Delete now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer.key('By hand').getByRole('button', { name: /^Delete / })).toBeFocused();
  await expect(drawer.root).toBeVisible();
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/);
    expect(
      await page.evaluate(() => document.activeElement?.closest('main') && !document.activeElement.closest('dialog')),
    ).toBeFalsy();
  }
  await drawer.key('By hand').getByRole('button', { name: 'Use in playground: By hand' }).press('Enter');
  await expect(drawer.root).toHaveCount(0);
  await expect(playground.key).toBeFocused();
  await expect(playground.key).toHaveValue(secret);
  await playground.send.click();
  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.decided).toContainText('handle');
});

test('asks before a playground resets the sandbox, and says that it did', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open(`/${GUIDED.id}/authentication/`);
  const drawer = await KeyringPage.openDrawer(page);
  await drawer.create('Dear');

  const button = drawer.root.getByRole('button', { name: 'Reset the mock' });
  await button.click();
  await expect(drawer.root.getByRole('button', { name: 'Reset now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(drawer.key('Dear')).toBeVisible();

  await button.click();
  await drawer.root.getByRole('button', { name: 'Reset now' }).click();
  await expect(drawer.root.getByRole('status').filter({ hasText: 'The mock was reset.' })).toBeVisible();
  await expect(drawer.root).toContainText('No keys yet.');
  await expect(button).toBeFocused();
});

test('closes the playground with a key that a reset took away', async ({ page }) => {
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);
  await keyring.create('Short-lived');
  await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
  await new PlaygroundPage(page).isAwake();

  await page.getByRole('button', { name: 'Reset…' }).click();
  await page.getByRole('button', { name: 'Reset now' }).click();

  await expect(page.getByRole('heading', { name: /^Playground with/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset…' })).toBeFocused();
});

test('knows the keys of its reader in the playground, by name and state', async ({ page }) => {
  const keyring = new KeyringPage(page);
  await keyring.open(RESTORING.id);
  const secret = await keyring.create('Mine');
  await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
  const playground = new PlaygroundPage(page);
  await expect(playground.root).toContainText('Your key “Mine”, active.');
  await expect(playground.demoKey.locator('option:checked')).toHaveText(/^Mine · /);

  await playground.chooseKey(RESTORING.demoKeys[0]?.name ?? '');
  await playground.chooseKey('Mine');
  await expect(playground.key).toHaveValue(secret);
  await keyring.confirm('Revoke', keyring.key('Mine'));
  await expect(playground.root).toContainText('Your key “Mine”, revoked: the API rejects it.');
  expect(await page.content()).not.toContain(secret);
});

test('loses no half-filled form to the first Escape', async ({ page }) => {
  await new PlaygroundPage(page).open(`/${GUIDED.id}/authentication/`);
  const drawer = await KeyringPage.openDrawer(page);
  await drawer.startCreating();
  const name = drawer.form.getByRole('textbox', { name: 'Name' });
  await name.fill('Half');

  await name.press('Escape');
  await expect(drawer.form).toContainText('The key is not created yet.');
  await expect(name).toHaveValue('Half');
  await name.press('Escape');

  await expect(drawer.root).toHaveCount(0);
});

freshTest('moves nothing while it loads', async ({ page }) => {
  await page.addInitScript(countShifts);
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);

  await expect(keyring.root.getByRole('listitem').first()).toBeVisible();
  expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
});

test('says that nothing is kept where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);

  await keyring.create('In memory');

  await expect(keyring.root).toContainText('state is lost when you leave this page');
});

test('says why it cannot be read, and reads it when it is asked again', async ({ page }) => {
  await page.addInitScript(() => {
    crypto.getRandomValues = () => {
      throw new Error('There is no chance here.');
    };
  });
  const keyring = new KeyringPage(page);
  await page.goto('/keyring/');
  await expect(page.getByRole('alert')).toContainText('There is no chance here.');

  await page.evaluate(() => Reflect.deleteProperty(crypto, 'getRandomValues'));
  await expectAccessible(page, { within: 'main' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await keyring.isReady();
  await page.getByRole('button', { name: CONTRACTS.at(-1)?.name ?? '' }).click();

  await keyring.isReady();
});

test('is accessible with a new key and a question, in both themes', { tag: '@full' }, async ({ page }) => {
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);
  await keyring.create('New');
  await keyring.ask('Delete', 'New');
  await keyring.startCreating();
  await expectAccessibleInBothThemes(page, { within: 'main' });
});

test('is accessible as a page, in every state, in both themes', { tag: '@full' }, async ({ page }) => {
  const keyring = new KeyringPage(page);
  await keyring.open(CONTRACTS.find(({ keyOptions }) => keyOptions.limits.length > 0)?.id ?? ROTATING.id);
  await keyring.startCreating();
  await expectAccessibleInBothThemes(page, { within: 'main' });
  await keyring.submit();
  await keyring.ask('Delete', 'Unnamed key');
  await expectAccessibleInBothThemes(page, { within: 'main' });
  await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
  await new PlaygroundPage(page).isAwake();
  await expectAccessibleInBothThemes(page, { within: 'main' });
});

test('is accessible as a drawer in both themes', { tag: '@full' }, async ({ page }) => {
  await new PlaygroundPage(page).open(`/${GUIDED.id}/authentication/`);
  const drawer = await KeyringPage.openDrawer(page);
  await expectAccessibleInBothThemes(page, { within: 'dialog' });
  await drawer.create('In the drawer');
  await expectAccessibleInBothThemes(page, { within: 'dialog' });
});

test('fits a narrow screen, as a page and as a drawer', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const keyring = new KeyringPage(page);
  await keyring.open(ROTATING.id);
  await keyring.create('A name that is long enough to need more than one line on a narrow screen');
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const playground = new PlaygroundPage(page);
  await playground.open(`/${GUIDED.id}/authentication/`);
  const drawer = await KeyringPage.openDrawer(page);
  await drawer.startCreating();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await drawer.root.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
});

/** Opens the playground in place with the first demo key, on an operation that reads. */
async function openPlayground(page: Page, keyring: KeyringPage): Promise<PlaygroundPage> {
  const contract = CONTRACTS.find(({ id }) => page.url().includes(id)) ?? never();
  const reading = contract.operations.find(({ method, path }) => method === 'GET' && !path.includes('{')) ?? never();
  await keyring.root.getByRole('button', { name: `Use in playground: ${contract.demoKeys[0]?.name}` }).click();
  const playground = new PlaygroundPage(page);
  await playground.root.getByRole('combobox', { name: 'Operation' }).selectOption(reading.id);
  await playground.isAwake();
  return playground;
}

/** Sends a key and expects the status, after another answer that cannot be taken for it. */
async function expectKey(playground: PlaygroundPage, key: string, status: string): Promise<void> {
  const isRefused = status.startsWith('4');
  await playground.demoKey.selectOption({
    index: isRefused ? 1 : -1 + (await playground.demoKey.locator('option').count()),
  });
  await playground.sendAndExpect(isRefused ? '200 OK' : '401');
  await playground.key.fill(key);
  await playground.sendAndExpect(status);
}

/** Returns the status that the document gives to a revoked key. */
function revokedStatus({ operations }: ApiContract): string {
  const answers = operations.flatMap((operation) => operation.answers);
  return String(answers.find(({ reason }) => reason === 'authenticate/revoked')?.status ?? 401);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function never(): never {
  throw new Error('No API of the catalog can do this.');
}
