import { aHostileZip, anOverlappingZip } from './a-hostile-zip.js';

/** Packed to a thousandth. */
const NOTHING = Buffer.alloc(8 * 1024 * 1024, ' ');
const WORKBOOK = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
const REGISTER = { name: 'gv100ad.txt', content: NOTHING };
const NAMES = ['xl/workbook.xml', ...Array.from({ length: 65_534 }, (_, number) => `xl/${number}.xml`)];
const NESTED = aHostileZip([{ name: 'a.zip', content: aHostileZip([{ name: 'b.txt', content: NOTHING }]) }]);

/** Archives that would cost whoever unpacks them more than they say, by what is wrong with them. None is larger than 4 MB. */
export const ZIP_BOMBS: readonly (readonly [string, Buffer])[] = [
  ['a file that is huge once unpacked', aHostileZip([WORKBOOK, REGISTER])],
  ['a file that says it is small', aHostileZip([WORKBOOK, { ...REGISTER, declared: 1000 }])],
  ['a workbook that says it is small', aHostileZip([{ ...WORKBOOK, content: NOTHING, declared: 1000 }])],
  ['a workbook that says it is empty', aHostileZip([{ ...WORKBOOK, content: NOTHING, declared: 0 }])],
  ['a workbook that says it is endless', aHostileZip([{ ...WORKBOOK, declared: 0xffff_fffe }])],
  ['one file under 65,535 names', anOverlappingZip(NAMES, NOTHING)],
  ['65,535 files of nothing', anOverlappingZip(NAMES, Buffer.alloc(0))],
  ['an archive in an archive', NESTED],
  ['an archive in place of a workbook', aHostileZip([{ ...WORKBOOK, content: NESTED }])],
  ['an archive in place of a register', aHostileZip([{ ...REGISTER, content: NESTED }])],
];
