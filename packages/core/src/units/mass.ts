/** Kilograms in an international pound. */
const POUND_KG = 0.45359237;

/** Kilograms of a mass given in pounds. */
export const kgOfPounds = (pounds: number): number => pounds * POUND_KG;
