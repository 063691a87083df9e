// The operator's legal pages, as the desk writes them.
export const en = {
  title: 'Legal pages',
  lead: 'What you answer for, in each language you sell in. A page without words says plainly that nothing is written yet.',
  page: 'Page',
  language: 'Language',
  pages: { imprint: 'Imprint', terms: 'Terms', privacy: 'Privacy', withdrawal: 'Withdrawal' },
  text: 'Text',
  textHint: 'Plain text; a blank line begins a paragraph. Empty takes the words back.',
  written: 'written',
  notWritten: 'not written',
  by: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
  save: 'Save',
  saved: 'Saved. The page is read with these words at once.',
  tooLong: ({ most }: { most: string }) => `At most ${most} letters`,
  onlyAdmin: 'Only an administrator writes here.',
};
