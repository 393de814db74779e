// The desk's own page, from its entry on, with the recorded station at the other end of its wire.
import './virtual-time.ts';
import '#renderer/desk/main.tsx';
import { connectDesk, playRound, type Recorded } from './recorded-station.ts';

declare global {
  interface Window {
    takeRecording(given: Recorded): void;
    /** Plays one round; answers with simulated milliseconds. */
    playRound(round: number): Promise<number>;
  }
}

let recorded: Recorded = [];
window.takeRecording = (given) => {
  recorded = given;
};
window.playRound = (round) => playRound(recorded, round);
connectDesk();
