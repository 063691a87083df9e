// What an applicant is told by mail: her application is here, approved, or refused and why.
export const en = {
  hello: ({ name }: { name: string }) => `Hello ${name},`,
  applied: {
    subject: ({ cooperative }: { cooperative: string }) =>
      `We have the application of ${cooperative}`,
    thanks: ({ cooperative }: { cooperative: string }) =>
      `Thank you. The application of ${cooperative} is with us.`,
    next: 'The desk reads it and calls you within three days. Have your registration paper and your bank’s RIB attestation at hand.',
  },
  approved: {
    subject: ({ cooperative }: { cooperative: string }) => `${cooperative} may sell`,
    news: ({ cooperative }: { cooperative: string }) =>
      `${cooperative} is approved: it may sell with us now.`,
    next: 'The desk gives you a password for your first visit. Then your atelier is here:',
    atelier: 'Open the atelier',
  },
  refused: {
    subject: ({ cooperative }: { cooperative: string }) => `The application of ${cooperative}`,
    news: ({ cooperative }: { cooperative: string }) =>
      `We read the application of ${cooperative}, and cannot accept it. The reason, as the desk wrote it:`,
    next: 'Has it changed, or is it not so? Answer this mail, or apply again.',
  },
};
