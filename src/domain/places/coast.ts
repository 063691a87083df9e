// The coast of Morocco and of the south of Spain, drawn by hand from a few dozen points: land and sea,
// no border between states. Degrees of longitude and latitude; the picture shows, it measures nothing.
import { type RegionId, regionIds } from '../craft/regions.ts';

type Point = readonly [east: number, north: number];

const frame = { west: -18.2, east: -0.9, south: 20.4, north: 37.3 };
/** A degree of longitude at 29° north beside one of latitude. */
const narrower = 0.875;
const unit = 24;

// From the east along the Mediterranean, through the strait, then south along the Atlantic.
const africa: readonly Point[] = [
  [-0.9, 35.72],
  [-1.37, 35.31],
  [-1.86, 35.1],
  [-2.22, 35.09],
  [-2.44, 35.15],
  [-2.85, 35.12],
  [-2.93, 35.29],
  [-2.97, 35.44],
  [-3.15, 35.24],
  [-3.72, 35.28],
  [-3.93, 35.25],
  [-4.33, 35.15],
  [-4.67, 35.21],
  [-5.05, 35.42],
  [-5.27, 35.62],
  [-5.29, 35.9],
  [-5.56, 35.85],
  [-5.8, 35.78],
  [-5.92, 35.79],
  [-6.03, 35.47],
  [-6.16, 35.2],
  [-6.31, 34.87],
  [-6.68, 34.27],
  [-6.86, 34.02],
  [-7.39, 33.71],
  [-7.64, 33.61],
  [-8.33, 33.34],
  [-8.52, 33.25],
  [-8.66, 33.11],
  [-9.04, 32.74],
  [-9.29, 32.55],
  [-9.24, 32.29],
  [-9.66, 31.74],
  [-9.78, 31.5],
  [-9.84, 31.38],
  [-9.82, 30.98],
  [-9.89, 30.63],
  [-9.62, 30.42],
  [-9.67, 30.06],
  [-9.87, 29.75],
  [-10.19, 29.38],
  [-10.58, 28.98],
  [-11.12, 28.72],
  [-11.5, 28.33],
  [-12.05, 28.08],
  [-12.93, 27.94],
  [-13.2, 27.63],
  [-13.43, 27.09],
  [-13.87, 26.67],
  [-14.49, 26.13],
  [-14.68, 25.55],
  [-14.84, 25.1],
  [-15.3, 24.4],
  [-15.62, 24.02],
  [-15.78, 23.86],
  [-15.95, 23.66],
  [-15.82, 23.78],
  [-15.66, 23.9],
  [-15.84, 23.42],
  [-16.14, 23.08],
  [-16.33, 22.52],
  [-16.68, 22.15],
  [-16.96, 21.72],
  [-17.04, 21.2],
  [-17.07, 20.78],
  [-16.93, 21.06],
  [-16.78, 20.9],
  [-16.6, 20.4],
];
const iberia: readonly Point[] = [
  [-0.9, 37.3],
  [-0.9, 37.58],
  [-1.63, 37.38],
  [-1.86, 36.95],
  [-2.19, 36.73],
  [-2.75, 36.68],
  [-3.35, 36.73],
  [-4.42, 36.71],
  [-4.9, 36.5],
  [-5.35, 36.12],
  [-5.61, 36.01],
  [-6.04, 36.19],
  [-6.29, 36.53],
  [-6.43, 36.75],
  [-6.9, 37.16],
  [-7.41, 37.18],
  [-7.9, 37.0],
  [-8.65, 37.1],
  [-8.99, 37.02],
  [-8.86, 37.3],
];

/** Where each region's number stands: about its middle, moved a little where two would touch. */
const middles: Readonly<Record<RegionId, Point>> = {
  'MA-01': [-5.25, 35.08],
  'MA-02': [-2.45, 33.55],
  'MA-03': [-4.35, 33.75],
  'MA-04': [-6.1, 34.15],
  'MA-05': [-6.1, 32.35],
  'MA-06': [-7.65, 32.95],
  'MA-07': [-8.75, 31.75],
  'MA-08': [-5.05, 31.1],
  'MA-09': [-8.35, 29.95],
  'MA-10': [-10.05, 28.6],
  'MA-11': [-12.6, 26.5],
  'MA-12': [-14.75, 23.2],
};

const x = (east: number) => Math.round((east - frame.west) * narrower * unit);
const y = (north: number) => Math.round((frame.north - north) * unit);

export const mapSize = { width: x(frame.east), height: y(frame.south) };

/** The land that is in the frame, closed along the frame's own edges, where it simply goes on. */
export const landPath =
  `${lineOf(africa)}H${mapSize.width}z` + `${lineOf(iberia)}H${mapSize.width}z`;

/** The coast alone, open, so that no line is drawn where the land goes on. */
export const coastPath = lineOf(africa) + lineOf(iberia.slice(2, -1));

export const regionPoints = regionIds.map((id, at) => ({
  id,
  number: at + 1,
  x: x(middles[id][0]),
  y: y(middles[id][1]),
}));

/** Relative steps, which are shorter than places. */
function lineOf(points: readonly Point[]): string {
  let [left, top] = [0, 0];
  return points
    .map(([east, north], at) => {
      const [right, down] = [x(east) - left, y(north) - top];
      [left, top] = [x(east), y(north)];
      return at === 0 ? `M${right} ${down}l` : `${right} ${down}`;
    })
    .join(' ')
    .replace('l ', 'l')
    .replaceAll(' -', '-');
}
