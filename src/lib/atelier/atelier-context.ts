// The language the atelier speaks to her and its words, set once by its layout.
import { createContext } from 'svelte';
import type { AtelierLanguage, AtelierMessages } from '#messages/atelier/atelier-messages.ts';

export type AtelierContext = { readonly language: AtelierLanguage; readonly say: AtelierMessages };

export const [useAtelier, setAtelier] = createContext<AtelierContext>();
