// Who may be at the other end of a wire (carrier roles), and what staff may do (staff roles).

/** What a window is. The carrier binds it; a message can never claim it. */
export type WindowRole = 'kiosk' | 'desk' | 'display' | 'dock' | 'join';

export const STAFF_ROLES = ['receptionist', 'adviser', 'manager'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Only a talk with an adviser ends the acute clock (R5). A manager may stand in as adviser in a small office. */
export const isAdviser = (role: StaffRole): boolean => role === 'adviser' || role === 'manager';
