// Reads a form whose size was said before, so that nobody fills the memory by sending without end.
import { error } from '@sveltejs/kit';

export async function readForm(request: Request, mostBytes = 100_000): Promise<FormData> {
  const said = Number(request.headers.get('content-length') ?? Number.NaN);
  if (Number.isNaN(said)) error(411, 'the length of the form must be said');
  if (said > mostBytes) error(413, `more than ${mostBytes} bytes`);
  return request.formData();
}

export async function fileIn(form: FormData, field: string): Promise<Uint8Array | undefined> {
  const file = form.get(field);
  return file instanceof File && file.size > 0
    ? new Uint8Array(await file.arrayBuffer())
    : undefined;
}

export function textIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

export function textsIn(form: FormData, field: string): string[] {
  return form.getAll(field).filter((value) => typeof value === 'string');
}
