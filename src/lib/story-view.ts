// What somebody said, as a page shows it: in the reader's language where it was put there.

export type WordsView = {
  readonly text: string;
  readonly language?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
};

export type StoryView = {
  readonly words: WordsView;
  /** Whose words these are, as a sentence; nothing where it is not known. */
  readonly saidBy?: string;
  /** By whom and on which day, as a sentence: there where `words` are a translation. */
  readonly translated?: string;
  readonly machine?: boolean;
  readonly original?: WordsView & { readonly label: string };
};
