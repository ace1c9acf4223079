/** Any number that only writers of reference data use: they wait for each other. */
export const SEEDING_LOCK = 7_302_411;
