// Hold and speak, a minute at most; letting go keeps it. A short tap begins and the next one ends.
import { putFile, sendForm } from './send-form.ts';

const mostSeconds = 60;
const tapMilliseconds = 400;
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export function enhanceVoice(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('.hold')!;
  const status = form.querySelector('[role=status]')!;
  const gone = form.querySelector('.gone')!;
  const word = form.querySelector('[data-word]')!;
  const say = (key: string) => form.dataset[key] ?? '';
  let recorder: MediaRecorder | undefined;
  let asked = false;
  let held = false;
  let pressedAt = 0;
  if (!('MediaRecorder' in window) || !navigator.mediaDevices) return showFile();

  button.addEventListener('pointerdown', (event) => {
    button.setPointerCapture(event.pointerId);
    press();
  });
  button.addEventListener('pointerup', release);
  button.addEventListener('pointercancel', release);
  button.addEventListener('contextmenu', (event) => event.preventDefault());
  button.addEventListener('keydown', (event) => {
    if (event.repeat || ![' ', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    press();
  });
  button.addEventListener('keyup', (event) => {
    if ([' ', 'Enter'].includes(event.key)) release();
  });

  // A screen reader clicks without pressing: the first click begins, the next one ends.
  button.addEventListener('click', ({ detail }) => {
    if (detail === 0) press();
  });

  function press() {
    if (recorder) return stop();
    if (asked) return;
    held = true;
    pressedAt = performance.now();
    void begin();
  }

  function release() {
    const tapped = performance.now() - pressedAt < tapMilliseconds;
    if (held && !tapped) stop();
    held = false;
  }

  async function begin() {
    asked = true;
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
    asked = false;
    if (!sound) {
      status.textContent = say('noMicrophone');
      return showFile();
    }
    const type = types.find((one) => MediaRecorder.isTypeSupported(one));
    const parts: Blob[] = [];
    recorder = new MediaRecorder(sound, { mimeType: type, audioBitsPerSecond: 32_000 });
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const started = performance.now();
    const ticking = setInterval(() => tick((performance.now() - started) / 1000), 250);
    recorder.onstop = () => {
      clearInterval(ticking);
      sound.getTracks().forEach((track) => track.stop());
      const seconds = (performance.now() - started) / 1000;
      recorder = undefined;
      show(false);
      void keep(new Blob(parts, { type: type ?? parts[0]?.type }), seconds);
    };
    recorder.start(1000);
    show(true);
  }

  function stop() {
    if (recorder?.state === 'recording') recorder.stop();
  }

  function tick(seconds: number) {
    gone.setAttribute('stroke-dasharray', `${Math.min(seconds, mostSeconds)} ${mostSeconds}`);
    if (seconds >= mostSeconds) stop();
  }

  function show(speaking: boolean) {
    button.setAttribute('aria-pressed', String(speaking));
    word.textContent = speaking ? say('speaking') : say('again');
    status.textContent = '';
    if (!speaking) gone.setAttribute('stroke-dasharray', `0 ${mostSeconds}`);
  }

  async function keep(sound: Blob, seconds: number) {
    if (seconds < 1 || sound.size === 0) return void (status.textContent = say('empty'));
    status.textContent = say('keeping');
    const input = form.querySelector<HTMLInputElement>('input[type=file]')!;
    putFile(input, new File([sound], 'voice', { type: sound.type }));
    try {
      if (await sendForm(form, new FormData(form))) location.reload();
      else form.submit();
    } catch {
      status.textContent = say('notArrived');
      showFile();
    }
  }

  function showFile() {
    form.querySelector('[data-file]')?.classList.remove('without-script');
  }
}
