import type { SenderProfile } from '../profile.ts';
import { masterbase } from './masterbase.ts';

/** The built-in senders, in the order in which screens list them. */
export const PROFILES: readonly SenderProfile[] = [masterbase];
