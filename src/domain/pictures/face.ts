// What a page needs to show the face of somebody who consents: it has addresses of its own.
export type Face = {
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly webp: string;
  readonly avif: string;
};
