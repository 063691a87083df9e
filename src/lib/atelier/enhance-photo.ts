// One shot: made small on the phone, shown at once, sent by itself.
import { putFile, sendForm } from './send-form.ts';

const longest = 1600;

export function enhancePhoto(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]')!;
  const label = form.querySelector('label')!;
  const status = form.querySelector('[role=status]')!;
  input.addEventListener('change', () => void take());

  async function take() {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const small = await shrink(chosen);
    if (small) {
      putFile(input, small.file);
      label.querySelector(':scope > img, :scope > svg, :scope > canvas')?.replaceWith(small.canvas);
    }
    await send();
  }

  async function send() {
    status.textContent = form.dataset['sending'] ?? '';
    try {
      if (!(await sendForm(form, new FormData(form)))) return form.submit();
      status.textContent = form.dataset['arrived'] ?? '';
    } catch {
      status.textContent = form.dataset['notArrived'] ?? '';
      label.addEventListener('click', again, { once: true });
    }
  }

  function again(event: Event) {
    event.preventDefault();
    void send();
  }
}

/** Undefined when this phone cannot read it: then it is sent as it is, and the house looks at it. */
async function shrink(file: File): Promise<{ file: File; canvas: HTMLCanvasElement } | undefined> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86));
    return blob ? { file: new File([blob], 'photo.jpg', { type: blob.type }), canvas } : undefined;
  } catch {
    return undefined;
  }
}
