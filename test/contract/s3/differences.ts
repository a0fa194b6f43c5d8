/**
 * Checks that a peer is known to fail, by name, each with the reason. A check that comes to hold must leave
 * here.
 */
export type Differences = Readonly<Record<string, string>>

const because = (reason: string, names: readonly string[]): Differences =>
  Object.fromEntries(names.map((name) => [name, reason]))

const checksums = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA256', 'SHA1'].map(
  (name) => `a right Checksum${name} is taken and a wrong one is BadDigest`,
)

/** moto 5, `moto_server`. */
export const motoDiffers: Differences = {
  ...because('moto checks no signatures.', [
    'a wrong secret is SignatureDoesNotMatch',
    'an unknown access key is InvalidAccessKeyId',
    'a header changed after signing is refused',
    'a steering header added after signing is refused',
    'a clock -16 minutes off is RequestTimeTooSkewed',
    'a clock 16 minutes off is RequestTimeTooSkewed',
    'a presigned GET of another key or with more said is refused',
    'a presigned GET is refused after its time',
    'a presigned PUT stores its body with the headers signed into it',
  ]),
  ...because('moto refuses it with a reply that has no error code.', [
    'a request without a signature is refused',
  ]),
  ...because('moto takes checksums and chunk signatures and does not verify them.', [
    ...checksums,
    'a right Content-MD5 is taken and a wrong one is BadDigest',
    'a Content-MD5 that is none is InvalidDigest',
    'a body other than the signed digest is refused and not stored',
    'signed chunks with a changed byte are refused and nothing is stored',
    'signed chunks with a changed first chunk are refused and nothing is stored',
    'signed chunks with a zeroed signature are refused and nothing is stored',
    'signed chunks that add up to less than declared are refused',
    'an upload with checksums gives the checksum of its checksums',
    'an upload with a checksum of the whole gives that',
  ]),
  ...because('moto does not hold forms to their policy.', [
    'starts-with lets the sender choose the rest',
    'a form with another key is refused and nothing is stored',
    'a form with a larger file is refused and nothing is stored',
    'a form with a smaller file is refused and nothing is stored',
    'a form with another content type is refused and nothing is stored',
    'a form with a field that the policy does not name is refused and nothing is stored',
    'a form with a changed policy is refused and nothing is stored',
    'a form with no policy is refused and nothing is stored',
    'a form with a policy that is over is refused and nothing is stored',
    'a form for one bucket is refused by another',
  ]),
  ...because('moto does not have this limit.', [
    'a name that is no bucket name is refused',
    'a key of 1,025 bytes is too long',
    'metadata beyond 2 kB is refused',
  ]),
  ...because('moto fails inside, with an HTML page for status 500.', [
    'many keys are deleted in one request, odd ones and absent ones too',
    'a token that no listing gave is refused',
    'an aborted upload is gone, and so is one that never was',
  ]),
  'a quiet deletion of many says nothing': 'moto ignores Quiet.',
  'a range that is none gives the whole': 'moto reads any unit as bytes.',
  'x-amz-copy-source-if-match copies the version it names and no other': 'moto ignores this condition.',
  'a wrong ETag of a part is InvalidPart and a wrong order InvalidPartOrder': 'moto looks at sizes first.',
  'a range of a copied part past the end is refused': 'moto copies what there is.',
  'a deletion leaves a marker, under which the versions stay':
    'moto answers 404 for a marker asked for by its id.',
}

const namesAreFiles = 'MinIO keeps objects as files of their names, and refuses names that files cannot have.'

/** MinIO of 2026-02-12. */
export const minioDiffers: Differences = {
  ...because('MinIO calls it XAmzContentChecksumMismatch.', checksums),
  ...because(
    namesAreFiles,
    ['../escape', 'a/../../b', '..', 'a//b', '/leading', `long/${'x'.repeat(19)}`].map(
      (key) => `the key "${key}" is stored, listed and deleted`,
    ),
  ),
  'a steering header added after signing is refused': 'MinIO lets unsigned x-amz-* headers pass.',
}
