// Asks a server as fast as it answers, on keep-alive connections with one request in flight each. A process of its own:
// whoever measures sends a `Load` by IPC and gets a `Result` back.
import { connect, type Socket } from 'node:net';

/** What to ask: `reads` of the first twenty, `votes`, or `mixed` with nine reads to a vote. */
export interface Load {
  port: number;
  connections: number;
  seconds: number;
  what: 'reads' | 'votes' | 'mixed';
  readPath: string;
  /** `{id}` and `{seq}` are filled in. */
  votePath: string;
  ideas: string[];
  /** Bearer tokens of the voters; none for a server that knows nobody. */
  tokens: string[];
  /** Votes asked for before, so that each member votes once for an idea. */
  from: number;
}

export interface Result {
  perSecond: number;
  /** Milliseconds for each request that was answered. */
  reads: number[];
  votes: number[];
  /** Votes asked for, these included. */
  from: number;
  /** Answers other than 2xx: how many, and the first. */
  refused: number;
  first: string | null;
}

/** Reads one answer after another from a connection and gives each its status and text. */
function listenTo(socket: Socket, onAnswer: (status: number, text: string) => void): void {
  let text = '';
  socket.setEncoding('latin1');
  socket.on('data', (part: string) => {
    text += part;
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
    const whole = length === undefined ? text.endsWith('0\r\n\r\n') || text.startsWith('HTTP/1.1 204') : text.length >= end + 4 + Number(length);
    if (!whole) return;
    const answer = text;
    text = '';
    onAnswer(Number(answer.slice(9, 12)), answer);
  });
}

function run(load: Load): Promise<Result> {
  const { port, connections, seconds, what, readPath, votePath, ideas, tokens } = load;
  const head = `Host: 127.0.0.1:${port}\r\nConnection: keep-alive\r\n`;
  const read = `GET ${readPath} HTTP/1.1\r\n${head}\r\n`;
  const members = Math.max(1, tokens.length || 2000);
  let { from } = load;
  let asked = 0;
  let previous = 0;
  const result: Result = { perSecond: 0, reads: [], votes: [], from, refused: 0, first: null };

  /** Three votes are given, then the last of them is taken back. */
  const vote = (): string => {
    const back = from % 4 === 3;
    const pair = back ? previous : from;
    previous = pair;
    from += 1;
    const member = pair % members;
    const id = ideas[(member * 13 + Math.floor(pair / members)) % ideas.length]!;
    const auth = tokens.length ? `Authorization: Bearer ${tokens[member]}\r\n` : '';
    return `${back ? 'DELETE' : 'PUT'} ${votePath.replace('{id}', id).replace('{seq}', String(from))} HTTP/1.1\r\n${head}${auth}\r\n`;
  };

  return new Promise((resolve, reject) => {
    let open = connections;
    const begin = performance.now();
    const until = begin + seconds * 1000;
    for (let each = 0; each < connections; each++) {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let sent = 0;
      let voting = false;
      const ask = () => {
        if (performance.now() >= until) {
          socket.end();
          open -= 1;
          if (open > 0) return;
          const spent = (performance.now() - begin) / 1000;
          resolve({ ...result, from, perSecond: (result.reads.length + result.votes.length) / spent });
          return;
        }
        asked += 1;
        voting = what === 'votes' || (what === 'mixed' && asked % 10 === 0);
        const request = voting ? vote() : read;
        sent = performance.now();
        socket.write(request);
      };
      listenTo(socket, (status, text) => {
        if (status >= 200 && status < 300) {
          (voting ? result.votes : result.reads).push(performance.now() - sent);
        } else {
          result.refused += 1;
          result.first ??= text;
        }
        ask();
      });
      socket.once('connect', ask);
      socket.once('error', reject);
    }
  });
}

process.on('message', (load: Load) => {
  run(load).then(result => process.send!(result), (error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.once('disconnect', () => process.exit());
