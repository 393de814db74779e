// How a driver stands, told when it changes and only then.

export type ToldState<State> = {
  now(): State;
  listen(onState: (state: State) => void): void;
  become(next: State): void;
};

export function toldState<State>(first: State): ToldState<State> {
  let state = first;
  let tell: (state: State) => void = () => {};
  return {
    now: () => state,
    listen(onState) {
      tell = onState;
    },
    become(next) {
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      tell(next);
    },
  };
}
