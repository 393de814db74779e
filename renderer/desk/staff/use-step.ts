// One small change in the staff panel: sent, told when it is done, and forgotten when something else begins.
import { useState } from 'react';
import { type Call, isBusy, useWrite, type WriteState } from '../call/use-write.ts';

type Step<I> = {
  state: WriteState;
  isBusy: boolean;
  isDone: boolean;
  isTried: boolean;
  /** Sends what is complete; marks what is not. Answers whether it was done. */
  submit: (input: I, isComplete: boolean) => Promise<boolean>;
};

export function useStep<I>(call: Call<I, unknown>): Step<I> {
  const { state, send } = useWrite(call);
  const [isDone, setDone] = useState(false);
  const [isTried, setTried] = useState(false);
  const submit = async (input: I, isComplete: boolean) => {
    setTried(true);
    setDone(false);
    if (!isComplete) return false;
    const answer = await send(input);
    if (!answer?.ok) return false;
    setDone(true);
    setTried(false);
    return true;
  };
  return { state, isBusy: isBusy(state), isDone, isTried, submit };
}
