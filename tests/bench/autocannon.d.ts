// The little of autocannon that the benchmark asks for; the package brings no types.
declare module 'autocannon' {
  type Result = {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly non2xx: number;
    readonly errors: number;
  };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers?: Readonly<Record<string, string>>;
  }): Promise<Result>;
}
