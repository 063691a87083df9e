// Where bytes lie, whichever it is: a folder of this machine, or any store that speaks S3.

export type BlobStore = {
  /** What an operator reads of it: never a secret. */
  readonly where: string;
  /** Whole or not at all, and checked on arrival: when it answers, the bytes are safe. */
  put(key: string, bytes: Uint8Array, kept: BlobKept): Promise<void>;
  get(key: string): Promise<Buffer<ArrayBuffer> | undefined>;
  has(key: string): Promise<{ readonly bytes: number } | undefined>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
};

export type BlobKept = {
  readonly type: string;
  /** May every cache keep it for ever? Private bytes may not be kept at all. */
  readonly immutable: boolean;
};

/** The store did not answer, or is full, or refused us: try later, nothing was kept. */
export class StorageUnavailable extends Error {}

export type StorageRefusal = { readonly refused: 'storage-unavailable' };

/** For who is asked in words: she is told to try later, and the operator reads what is wrong. */
export function refusedForNow(error: unknown): StorageRefusal {
  if (!(error instanceof StorageUnavailable)) throw error;
  console.error(error.message);
  return { refused: 'storage-unavailable' };
}
