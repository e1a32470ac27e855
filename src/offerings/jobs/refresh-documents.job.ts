/** The queue that writes the day's documents shortly after midnight. */
export const REFRESH_OFFERING_DOCUMENTS_QUEUE = 'refresh-offering-documents';
