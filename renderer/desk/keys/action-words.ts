// What each key does, in the words of the button it stands beside.
import type { DeskKey } from '../../text/desk/catalogue.ts';
import type { Action } from './shortcuts.ts';

export const ACTION_WORDS: Record<Action, DeskKey> = {
  takeRing: 'ring.take',
  cannotOpenAlone: 'ring.cannotOpenAlone',
  coming: 'ring.coming',
  callNext: 'queue.callNobody',
  startTalk: 'current.start',
  callAgain: 'current.callAgain',
  notMet: 'current.keepPlace',
  endTalk: 'current.end',
  register: 'queue.register',
  handOver: 'handOver.title',
  privacy: 'privacy.off',
  peek: 'privacy.peek',
  endLetIn: 'ringOutcome.let-in',
  endAppointment: 'ringOutcome.had-appointment',
  endDelivery: 'ringOutcome.delivery',
  endQuestion: 'ringOutcome.general-question',
  endNobody: 'ringOutcome.nobody-there',
  endHandedOver: 'ringOutcome.handed-over',
  answerHelp: 'assist.come',
  callHelp: 'assist.call',
};
