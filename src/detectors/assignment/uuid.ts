/** How UUIDs are written (RFC 9562), in either case. Separate because features, reasons and kin ask for them. */
export const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The same, or with braces on either side, as Windows has them. */
export const BRACED_UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
