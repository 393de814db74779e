// The day at the desk, state by state.
import { testStates } from './desk-states.ts';
import { counterScenarios } from './scenarios/desk.ts';

testStates(counterScenarios);
