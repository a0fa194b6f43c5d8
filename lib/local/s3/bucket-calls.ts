import { readText } from './body.ts'
import { type Call, type Reply, xmlReply } from './call.ts'
import { S3Fault } from './faults.ts'
import { childText, readXml, xmlDocument } from './xml.ts'

export async function listBuckets({ store }: Call): Promise<Reply> {
  const names = [...store.buckets.keys()].sort()
  return xmlReply(
    xmlDocument('ListAllMyBucketsResult', {
      Owner: { ID: 'local', DisplayName: 'local' },
      Buckets: {
        Bucket: names.map((name) => ({
          Name: name,
          CreationDate: new Date(store.bucket(name).record.madeAtMs).toISOString(),
        })),
      },
    }),
  )
}

/** The body may name a region, which is not looked at: there is one. */
export async function createBucket({ store, request }: Call): Promise<Reply> {
  await store.makeBucket(request.bucket)
  return { status: 200, headers: { location: `/${request.bucket}` } }
}

export async function headBucket({ store, request, signed }: Call): Promise<Reply> {
  store.bucket(request.bucket)
  return { status: 200, headers: { 'x-amz-bucket-region': signed.scope.split('/')[1] ?? '' } }
}

export async function deleteBucket({ store, request }: Call): Promise<Reply> {
  await store.removeBucket(request.bucket)
  return { status: 204 }
}

/** Empty for us-east-1, as S3 has it. */
export async function bucketLocation({ store, request, signed }: Call): Promise<Reply> {
  store.bucket(request.bucket)
  const region = signed.scope.split('/')[1] ?? ''
  return xmlReply(xmlDocument('LocationConstraint', region === 'us-east-1' ? '' : region))
}

export async function bucketVersioning({ store, request }: Call): Promise<Reply> {
  return xmlReply(
    xmlDocument('VersioningConfiguration', { Status: store.bucket(request.bucket).record.versioning }),
  )
}

export async function setBucketVersioning({ store, request, signed }: Call): Promise<Reply> {
  const status = childText(readXml(await readText(request, signed), 'VersioningConfiguration'), 'Status')
  if (status !== 'Enabled' && status !== 'Suspended') throw new S3Fault('MalformedXML')
  await store.setVersioning(request.bucket, status)
  return { status: 200 }
}
