/** Bytes → base64, in Node and in browsers alike. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // By pieces: a call takes some tens of thousands of arguments at most.
  for (let start = 0; start < bytes.length; start += 8192) binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}
