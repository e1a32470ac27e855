import { rm } from 'node:fs/promises';

/** Ends what the setup began. */
export default async function globalTeardown() {
  const { server, folder } = globalThis.storyServer;
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
