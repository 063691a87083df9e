// What is shared and fed to other shops, in English.

export const en = {
  delivered: ({ city }: { city: string }) => `delivered to ${city}`,
  included: ({ city }: { city: string }) => `delivered to ${city}, duties and taxes included`,
  story: 'Picture for a story',
  newWorks: 'New works',
  newAbout: ({ city }: { city: string }) =>
    `New works from Moroccan cooperatives, with the price delivered to ${city}.`,
};
