/** The quantile of the normal distribution within whose reach 95% of all samples lie. */
const REACH = 1.96;

/** With fewer answers than this for or against, the normal approximation does not hold. */
const FEWEST = 5;

/** A share in percent and the number of people it was counted from. */
export type Sample = Readonly<{ share: number; answered: number }>;

/**
 * Half the width, in percentage points, of the 95% confidence interval of a share in a simple random sample:
 * 1.96·√(p(1−p)/n), finite population ignored (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 3.6).
 * Null where the approximation does not hold: a share outside 0–100%, or fewer than five answers for or against.
 */
export function marginOf(sample: Sample): number | null {
  const variance = varianceOf(sample);
  return variance === null ? null : points(variance);
}

/**
 * The same, in percentage points, for the difference of two shares from independent samples:
 * 1.96·√(p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂). Null if either share has no margin.
 */
export function marginOfDifference(a: Sample, b: Sample): number | null {
  const [first, second] = [varianceOf(a), varianceOf(b)];
  return first === null || second === null ? null : points(first + second);
}

function varianceOf({ share, answered }: Sample): number | null {
  const p = share / 100;
  const isLargeEnough = answered * p >= FEWEST && answered * (1 - p) >= FEWEST;
  return isLargeEnough ? (p * (1 - p)) / answered : null;
}

const points = (variance: number): number => REACH * Math.sqrt(variance) * 100;
