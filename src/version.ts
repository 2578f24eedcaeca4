/** The version of this copy of Minga; equal to package.json's. */
export const version = '0.1.0';
