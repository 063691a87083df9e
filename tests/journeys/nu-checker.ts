// The Nu Html Checker on a folder of pages: slower and stricter than html-validate, and needs Java.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

type Message = { type: string; message: string; url: string; extract?: string };

export async function nuFaults(folder: string): Promise<string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = [
    '-Xss1m',
    '-jar',
    jar,
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
    folder,
  ];
  const told = await new Promise<string>((done, fail) => {
    execFile('java', args, { maxBuffer: 64_000_000 }, (error, _, stderr) =>
      error ? fail(error) : done(stderr),
    );
  });
  const { messages } = JSON.parse(told) as { messages: Message[] };
  // Its list of CSS properties is older than SVG 2.
  const real = messages.filter(({ message }) => !message.startsWith('CSS: “vector-effect”'));
  const faults = real.map(
    ({ message, url, extract }) =>
      `${url.slice(url.lastIndexOf('/') + 1)}: ${message} ${extract?.trim().slice(0, 80) ?? ''}`,
  );
  return [...new Set(faults)];
}
