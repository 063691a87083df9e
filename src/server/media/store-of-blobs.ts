// The store that the settings name: opened once for each reading of the settings.
import type { Settings } from '../settings.ts';
import type { BlobStore } from './blob-store.ts';
import { diskStore } from './disk-store.ts';
import { s3Store } from './s3-store.ts';

const opened = new WeakMap<Settings, BlobStore>();

export function blobsOf({ settings }: { readonly settings: Settings }): BlobStore {
  const known = opened.get(settings);
  if (known) return known;
  const store = settings.s3 ? s3Store(settings.s3) : diskStore(settings);
  opened.set(settings, store);
  return store;
}
