/** Columns that say how a value stands to its target. */
export const attainmentColumnWords = {
  target_text: ['Target (as printed)', 'The target as printed (digits in half width).'],
  target_status: [
    'Against the target',
    'Whether the value met its target, has not met it yet, or missed it when the year of the target had come.',
  ],
  target_within_margin: [
    'Within the margin of the target',
    'True where the distance between value and target lies within the margin of error. Had other people been asked, the verdict might have been different.',
  ],
} as const;

/** Columns that tell of the survey that a value comes from. */
export const surveyColumnWords = {
  survey: ['Survey', 'The printed name of the survey behind the value.'],
  survey_method: [
    'Survey method',
    'How the people who answered were chosen. Empty where the value does not come from a survey.',
  ],
  survey_part: [
    'Part that answered',
    'Where only some of the people asked answered this question: which ones.',
  ],
  survey_when: ['When', 'The time of the survey as printed.'],
  survey_asked: ['Asked', 'How many people were asked. Empty where the source does not say.'],
  survey_answered: ['Answered', 'How many people answered. Empty where the source does not say.'],
  survey_rate: ['Response rate', 'The response rate as printed.'],
  margin: [
    'Margin of error (percentage points)',
    'By roughly how many percentage points the value may be off, either way (95%, as for a simple random sample). Only for random samples with a known number of answers.',
  ],
} as const;
