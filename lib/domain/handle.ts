/**
 * A handle as it is compared: that of an account elsewhere begins with @ and knows no capitals, because no forge lets two
 * people differ by them alone.
 */
export const handleText = (handle: string): string => (handle.startsWith("@") ? handle.toLowerCase() : handle);
