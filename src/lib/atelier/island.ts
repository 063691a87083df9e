// The script of the atelier: it makes quicker what works without it, and nothing else depends on it.
import { enhanceListen } from './enhance-listen.ts';
import { enhancePhoto } from './enhance-photo.ts';
import { enhancePrice } from './enhance-price.ts';
import { enhanceSize } from './enhance-size.ts';
import { enhanceVoice } from './enhance-voice.ts';
import { enhanceWeights } from './enhance-weights.ts';

document.documentElement.classList.add('js');
const each = (selector: string, enhance: (form: HTMLFormElement) => void) =>
  document.querySelectorAll<HTMLFormElement>(`form[${selector}]`).forEach(enhance);

each('data-photo', enhancePhoto);
each('data-size', enhanceSize);
each('data-weights', enhanceWeights);
each('data-price', enhancePrice);
each('data-voice', enhanceVoice);
document.querySelectorAll<HTMLButtonElement>('button[data-listen]').forEach(enhanceListen);
