/** What must at least come between the award of a step and the begin of the aim that it leads to; and what one step comes to at least. */
export interface Between {
  readonly days: number;
  readonly sbu: number;
  readonly costCents: number;
  readonly awayDays: number;
  readonly steps: number;
}

export const NOTHING_BETWEEN: Between = { days: 0, sbu: 0, costCents: 0, awayDays: 0, steps: 0 };
