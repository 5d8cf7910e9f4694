/** Metres in an international mile. */
export const MILE_M = 1609.344;

/** Metres of a distance given in kilometres. */
export const metresOfKm = (km: number): number => km * 1000;

/** Metres of a distance given in miles. */
export const metresOfMiles = (miles: number): number => miles * MILE_M;
