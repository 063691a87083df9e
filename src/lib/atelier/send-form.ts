// Sends a form in the background. The answer to a kept form is a way onwards, which we do not follow.

/** True when it was kept; false when the house refused it; thrown when the network did not carry it. */
export async function sendForm(form: HTMLFormElement, body: FormData): Promise<boolean> {
  const answer = await fetch(form.action, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { accept: 'text/html' },
  });
  return answer.type === 'opaqueredirect';
}

/** Puts a file into an input, as if she had chosen it. */
export function putFile(input: HTMLInputElement, file: File): void {
  const carrier = new DataTransfer();
  carrier.items.add(file);
  input.files = carrier.files;
}
