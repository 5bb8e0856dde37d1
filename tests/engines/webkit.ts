import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Key } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { toolPath } from '../runner/tools.ts';
import type { Driver, Launched, Setting } from './driver.ts';
import { freePort } from './site.ts';

/** Arguments of MiniBrowser. Driven, it keeps nothing on the disk: every window of it is a private one. */
const ARGUMENTS: Record<Setting, string[]> = {
  'as installed': [],
  'service workers off': ['--features=-ServiceWorkers'],
  'site data blocked': [
    '--cookies-policy=never',
    '--features=-ServiceWorkers,-IndexedDBAPI,-LocalStorage,-BroadcastChannel',
  ],
  'a private window': ['--private'],
};

/** Starts a display without a screen, WebKit's driver and WebKitGTK's own small browser. */
export async function launchWebKit(setting: Setting): Promise<Launched> {
  const display = await startDisplay();
  const port = await freePort();
  const service = spawn(toolPath('webkit'), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  try {
    await listens(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation', ...ARGUMENTS[setting]] },
      })
      .build();
    const capabilities = await driver.getCapabilities();
    await resize(driver, 1280, 900);
    return {
      version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
      driver: driverOf(driver, await driver.getWindowHandle()),
      async close() {
        await driver.quit();
        await end(service);
        await end(display.process);
      },
    };
  } catch (error) {
    await end(service);
    await end(display.process);
    throw error;
  }
}

/** A session has one current window: each tab makes itself current before it does anything. */
function driverOf(session: WebDriver, handle: string): Driver {
  const here = async (): Promise<WebDriver> => {
    if ((await session.getWindowHandle().catch(() => null)) !== handle) await session.switchTo().window(handle);
    return session;
  };
  return {
    async navigate(url) {
      await (await here()).get(url);
    },
    async run(script, ...args) {
      return (await here()).executeScript<ReturnType<typeof script>>(script, ...args);
    },
    async click(selector) {
      await (await here()).findElement(By.css(selector)).click();
    },
    async type(text) {
      await (await here()).actions().sendKeys(text).perform();
    },
    async escape() {
      await (await here()).actions().sendKeys(Key.ESCAPE).perform();
    },
    async control(key) {
      const named = key === 'Enter' ? Key.RETURN : key;
      await (await here()).actions().keyDown(Key.CONTROL).sendKeys(named).keyUp(Key.CONTROL).perform();
    },
    async attach(selector, path) {
      await (await here()).findElement(By.css(selector)).sendKeys(path);
    },
    async resize(width, height) {
      await resize(await here(), width, height);
    },
    async openTab() {
      await (await here()).switchTo().newWindow('tab');
      return driverOf(session, await session.getWindowHandle());
    },
    async closeTab() {
      await (await here()).close();
    },
  };
}

/** The window's own bars are taken into account by measuring the content once it has a size. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const frame = driver.manage().window();
  await frame.setRect({ x: 0, y: 0, width, height });
  const [innerWidth, innerHeight] = await driver.executeScript<[number, number]>(() => [
    globalThis.window.innerWidth,
    globalThis.window.innerHeight,
  ]);
  await frame.setRect({ x: 0, y: 0, width: 2 * width - innerWidth, height: 2 * height - innerHeight });
}

async function startDisplay(): Promise<{ name: string; process: ChildProcess }> {
  // The server chooses a free number and writes it to the descriptor.
  const process = spawn(toolPath('xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = process.stdio[3];
  if (!channel) throw new Error('Failed to start Xvfb: it has no channel for its number.');
  const [number] = (await once(channel, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, process };
}

function findMiniBrowser(): string {
  const places = globSync('/usr/{lib,libexec,lib64}/{*/,}webkit2gtk-4.{0,1}/MiniBrowser');
  const found = [...places, '/usr/bin/MiniBrowser'].find((path) => existsSync(path));
  if (found === undefined) throw new Error('Failed to find MiniBrowser, which webkit2gtk-driver brings.');
  return found;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Resolves once somebody answers at the port. */
async function listens(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const there = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (there) return;
    await pause(100);
  }
  throw new Error('Failed to start WebKitWebDriver: it does not listen.');
}
