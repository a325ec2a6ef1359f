import type { Fault } from './fault.ts';
import { faultsInInquiry } from './in-inquiry.ts';
import { faultsInPartnership } from './in-partnership.ts';

export const faults: readonly Fault[] = [...faultsInInquiry, ...faultsInPartnership];
