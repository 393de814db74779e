// Which process is a station's host: the utility process under its Electron that runs Node.
import { execFileSync } from 'node:child_process';

type Row = { pid: number; parent: number; args: string };

function processes(): Row[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.flatMap((row) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
}

function isUnder(row: Row, ancestor: number, all: Row[]): boolean {
  if (row.parent === ancestor) return true;
  const parent = all.find(({ pid }) => pid === row.parent);
  return parent !== undefined && parent.pid > 1 && isUnder(parent, ancestor, all);
}

export function findHostPid(electronPid: number): number {
  const all = processes();
  const host = all.find(
    (row) => row.args.includes('node.mojom.NodeService') && isUnder(row, electronPid, all),
  );
  if (!host) throw new Error('no host process found');
  return host.pid;
}

/** Renderers and the like, for what is asked of every process of the app. */
export function childrenOf(electronPid: number, type: string): number[] {
  const all = processes();
  return all
    .filter((row) => row.args.includes(`--type=${type}`) && isUnder(row, electronPid, all))
    .map(({ pid }) => pid);
}
