/** Whether an error says that there is no room left. */
export const isFull = (error: unknown): boolean => /quota|no space|exceed/i.test(String((error as Error)?.message ?? error));
