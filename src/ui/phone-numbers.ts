/**
 * The numbers that may be called from the app; each is dialled only by a tap. 112 and 1813 (out-of-hours doctor of the
 * capital region, regionh.dk) are Denmark's; the clinic's is printed on its leaflet.
 */
export const phoneNumbers = { emergency: '112', outOfHours: '1813', clinic: '+4523833465' } as const;
