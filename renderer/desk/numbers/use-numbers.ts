// The numbers of a stretch of days, counted by the station when the panel asks for them.
import { useEffect, useState } from 'react';
import type { OfficeNumbers } from '#contract/desk/numbers-calls.ts';
import { type Call, useWrite } from '../call/use-write.ts';

const read: Call<{ days: number }, OfficeNumbers> = (desk, input) => desk.numbers(input);

/** Asked again when one was still under way. */
const AGAIN_MS = 250;

export function useNumbers(days: number) {
  const { state, send } = useWrite(read);
  const [counted, setCounted] = useState<{ days: number; numbers: OfficeNumbers } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await send({ days });
      if (answer === null) timer = setTimeout(() => void ask(), AGAIN_MS);
      else if (answer.ok) setCounted({ days, numbers: answer.value });
    };
    void ask();
    return () => clearTimeout(timer);
  }, [days, send]);
  return { state, numbers: counted?.days === days ? counted.numbers : null };
}
