// What lies behind the desk's menu, state by state.
import { testStates } from './desk-states.ts';
import { menuScenarios } from './scenarios/desk.ts';

testStates(menuScenarios);
