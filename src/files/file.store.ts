import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/config.js';

const dayMs = 86_400_000;

/** Where uploads are written while they come in; on the same file system as the store, so that keeping is a rename. */
export function incomingFolder(config: Config): string {
  return join(config.dataDir, 'files', 'incoming');
}

/** Contents by their SHA-256 under DATA_DIR/files; what is kept is never changed. */
@Injectable()
export class FileStore implements OnModuleInit {
  constructor(private readonly config: Config) {}

  /** Sweeps away what a crash left half received. */
  async onModuleInit(): Promise<void> {
    const folder = incomingFolder(this.config);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > dayMs) await rm(join(folder, name), { force: true });
    }
  }

  /** Moves a received file to its place and answers its SHA-256 (hex); on disk, with its name, when this returns. */
  async keep(receivedPath: string): Promise<string> {
    const sha256 = await sha256Of(receivedPath);
    const place = this.pathOf(sha256);
    await synced(receivedPath);
    await chmod(receivedPath, 0o440);
    await mkdir(dirname(place), { recursive: true });
    // The same content may be there already: then it is replaced by itself.
    await rename(receivedPath, place);
    for (const folder of [dirname(place), dirname(dirname(place)), dirname(dirname(dirname(place)))])
      await synced(folder);
    return sha256;
  }

  /** Keeps bytes made here, as `keep` does a received file. */
  async keepBytes(bytes: Buffer): Promise<string> {
    const path = join(incomingFolder(this.config), randomUUID());
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return await this.keep(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** The open file of this content; the caller closes it. Throws ENOENT where it is gone. */
  open(sha256: string): Promise<FileHandle> {
    return open(this.pathOf(sha256), 'r');
  }

  pathOf(sha256: string): string {
    return join(this.config.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
