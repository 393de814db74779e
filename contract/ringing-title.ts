// A desk that rings says so in its window's title: whatever shows titles (a taskbar, tabs, the shell) calls for eyes.

/** No title begins so unless somebody is at the door and nobody has answered. */
export const RINGING_MARK = '● ';

export const isRingingTitle = (title: string): boolean => title.startsWith(RINGING_MARK);
