import type { TimeOfDay } from '../../pure/timeOfDay.js';
import { registerEnum } from '../registerEnum.js';

export const TimeOfDayEnum = registerEnum<TimeOfDay>('TimeOfDay', 'When in the week lessons and practice are.', {
  DAYTIME: 'On weekdays by day.',
  EVENING: 'On weekdays in the evening.',
  WEEKEND: 'On Saturday or Sunday.',
});
