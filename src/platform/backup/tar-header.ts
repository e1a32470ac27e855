/** Everything in a tar archive is a multiple of this. */
export const TAR_BLOCK_BYTES = 512;

const CHECKSUM_AT = 148;
const CHECKSUM_LENGTH = 8;
const NAME_LENGTH = 100;
const SIZE_AT = 124;
const SIZE_DIGITS = 11;
/** What eleven octal digits can say: eight gibibytes. */
const LARGEST_ENTRY_BYTES = 8 ** SIZE_DIGITS - 1;

/** A file of the archive: where its bytes begin and how many they are. */
export interface ArchiveEntry {
  readonly name: string;
  readonly size: number;
}

/** The block before a file of a tar archive (POSIX ustar), so that any tar can look into a backup. Throws where it does not fit. */
export function writeTarHeader({ name, size }: ArchiveEntry): Buffer {
  if (Buffer.byteLength(name) > NAME_LENGTH || size > LARGEST_ENTRY_BYTES)
    throw new Error(`${name} with ${size} bytes does not fit into the archive`);
  const block = Buffer.alloc(TAR_BLOCK_BYTES);
  block.write(name, 0, 'utf8');
  block.write('0000600\0', 100); // mode
  block.write('0000000\0', 108); // owner
  block.write('0000000\0', 116); // group
  block.write(`${size.toString(8).padStart(SIZE_DIGITS, '0')}\0`, SIZE_AT);
  block.write('00000000000\0', 136); // time: the manifest says it
  block.write('0', 156); // an ordinary file
  block.write('ustar\x0000', 257);
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, CHECKSUM_AT);
  return block;
}

/** What such a block says; null at the end of an archive. Throws where it is none. */
export function readTarHeader(block: Buffer): ArchiveEntry | null {
  if (block.every((byte) => byte === 0)) return null;
  const stated = Number.parseInt(textAt(block, CHECKSUM_AT, CHECKSUM_LENGTH), 8);
  if (block.length !== TAR_BLOCK_BYTES || stated !== checksumOf(block))
    throw new Error('this is no header of a tar archive');
  return {
    name: textAt(block, 0, NAME_LENGTH),
    size: Number.parseInt(textAt(block, SIZE_AT, SIZE_DIGITS + 1), 8),
  };
}

/** How many bytes follow a file until the next block. */
export function paddingAfter(size: number): number {
  return (TAR_BLOCK_BYTES - (size % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES;
}

/** The sum of all bytes, where those of the checksum itself count as spaces. */
function checksumOf(block: Buffer): number {
  const counted = Buffer.from(block).fill(' ', CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH);
  return counted.reduce((sum, byte) => sum + byte, 0);
}

function textAt(block: Buffer, start: number, length: number): string {
  const [text = ''] = block
    .subarray(start, start + length)
    .toString('utf8')
    .split('\0');
  return text.trim();
}
