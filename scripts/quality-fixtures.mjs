export function fixtures() { return []; }
