import { type ApiKey, holderId, isKeyGood } from '../key.ts'
import { addOperator, operators, revokeOperator, rotateOperator } from '../pipeline/operators.ts'
import { type ExitStatus, Refused } from './command.ts'
import { idIn } from './options.ts'
import { type Call, newKeyLine, required, storedCommand } from './stored-command.ts'

/** Who may open the console. */
export const operator = storedCommand(
  {
    name: 'operator',
    usage: 'rolecast operator add ID | list | rotate-key ID | revoke KEYID',
    summary: 'who may open the console: add, list, rotate-key, revoke',
  },
  {
    add: { words: 1, run: add },
    list: { words: 0, run: list },
    'rotate-key': { words: 1, run: rotateOwnKey },
    revoke: { words: 1, run: revoke },
  },
)

async function add({ words, runtime, io }: Call): Promise<ExitStatus> {
  const id = idIn(required(words[0], 'The ID'), holderId)
  if ((await operators(runtime)).some((holder) => holder.id === id))
    throw new Refused(`Operator "${id}" is there already: "rolecast operator rotate-key ${id}".`)
  await io.out(`operator  ${id}\nkey       ${await addOperator(id, runtime)}\n`)
  io.err(`Keep the key: it is shown this once. It is the password at ${runtime.baseUrl}/console.`)
  return 0
}

async function list({ runtime, io }: Call): Promise<ExitStatus> {
  for (const { id, key } of await operators(runtime))
    await io.out(`${key.keyId}\t${id}\t${key.createdAt}\t${standing(key, runtime.now())}\n`)
  return 0
}

async function rotateOwnKey({ words, runtime, io }: Call): Promise<ExitStatus> {
  const id = required(words[0], 'The ID')
  const own = (await operators(runtime)).filter((holder) => holder.id === id).map(({ key }) => key)
  if (own.length === 0)
    throw new Refused(`There is no operator "${id}". "rolecast operator list" shows them.`)
  const key = await rotateOperator(id, runtime)
  await io.out(newKeyLine('new key', own, { key, now: runtime.now() }))
  return 0
}

async function revoke({ words, runtime, io }: Call): Promise<ExitStatus> {
  const keyId = required(words[0], 'The KEYID')
  if (!(await revokeOperator(keyId, runtime)))
    throw new Refused(`No operator has a key "${keyId}". "rolecast operator list" shows them.`)
  await io.out(`${keyId} is revoked: it opens nothing any more within a minute\n`)
  return 0
}

function standing(key: ApiKey, now: number): string {
  if (key.revokedAt !== undefined) return `revoked ${key.revokedAt}`
  if (!isKeyGood(key, now)) return `expired ${key.expiresAt}`
  return key.expiresAt === undefined ? 'good' : `good until ${key.expiresAt}`
}
