import { REPORT } from '../../../parse/files.ts';
import { today } from '../../check/warnings.ts';
import { contentFolder, readContent } from '../../content.ts';
import { lastRecorded } from '../../versions/recorded.ts';
import { judgeSlips, type Judged } from './judge.ts';
import { slipsIn } from './slips.ts';

/**
 * Makes slips in the reports of the content and prints what is told of each, for people to judge; then how many are told
 * of where they are, once as in new reports, once as in published ones.
 */
export function benchSlips(count: number, seed: number): void {
  const files = readContent();
  const reports = Object.fromEntries(Object.entries(files).filter(([path]) => REPORT.test(path)));
  const slips = slipsIn(reports, count, seed);
  const recorded = lastRecorded(contentFolder());
  const asNew = judgeSlips(files, slips, null, today());
  const asPublished = judgeSlips(files, slips, recorded, today());
  asPublished.forEach((judged, at) => {
    printSlip(judged, asNew[at]?.isNear ?? false);
  });
  for (const [name, judged] of Object.entries({ new: asNew, published: asPublished }))
    console.log(`${name}: ${judged.filter(({ isNear }) => isNear).length} of ${judged.length}`);
}

function printSlip({ slip, told, isNear }: Judged, isTold: boolean): void {
  const mark = isTold ? 'told' : isNear ? 'told if published' : 'not told';
  console.log(
    `\n${mark}: ${slip.kind} ${slip.file}:${slip.line}\n- ${slip.before}\n+ ${slip.after}`,
  );
  for (const { line, field, message, remedy } of told.slice(0, SHOWN))
    console.log(`  ${line} ${field}: ${message} — ${remedy}`);
}

/** A slip that spoils much is told of many times. */
const SHOWN = 5;
