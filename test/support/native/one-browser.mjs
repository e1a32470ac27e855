import { chromium } from 'playwright-core';

let opening;

/**
 * One Chromium for all stories of a worker, since to start it costs more than most of what is done in it. It goes with the worker. Windows
 * share nothing: each has its own cookies, storage and cache. Node loads this file itself, once for each worker.
 */
export async function oneBrowser(options) {
  const browser = await opening;
  if (browser === undefined || !browser.isConnected()) opening = chromium.launch(options);
  return opening;
}
