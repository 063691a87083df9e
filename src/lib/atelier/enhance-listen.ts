// The telephone reads a review aloud where it has a voice of that language; else there is no button.

export function enhanceListen(button: HTMLButtonElement): void {
  const { listen = '', spoken = '' } = button.dataset;
  if (!('speechSynthesis' in window)) return;
  const voiceOf = () =>
    speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(spoken));
  const show = () => (button.hidden = !voiceOf());
  show();
  speechSynthesis.addEventListener('voiceschanged', show);
  button.addEventListener('click', () => {
    const said = new SpeechSynthesisUtterance(listen);
    const voice = voiceOf();
    if (!voice) return;
    said.voice = voice;
    said.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  });
}
