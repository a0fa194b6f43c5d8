import {
  bucketLocation,
  bucketVersioning,
  createBucket,
  deleteBucket,
  headBucket,
  listBuckets,
  setBucketVersioning,
} from './bucket-calls.ts'
import type { Call, Reply } from './call.ts'
import { S3Fault } from './faults.ts'
import { listObjects, listVersions } from './list.ts'
import { listParts, listUploads } from './list-uploads.ts'
import { abortUpload, completeUpload, copyPart, createUpload, uploadPart } from './multipart.ts'
import { readObject } from './read-object.ts'
import type { S3Request } from './request.ts'
import { copyObject, deleteObject, deleteObjects, putObject } from './write-object.ts'

type Operation = (call: Call) => Promise<Reply>
type Routes = Readonly<Record<string, Operation>>

/** By method, then by the word in the query that turns a request into another one. */
const bucketRoutes: Routes = {
  'GET ?location': bucketLocation,
  'GET ?versioning': bucketVersioning,
  'GET ?versions': listVersions,
  'GET ?uploads': listUploads,
  GET: listObjects,
  'PUT ?versioning': setBucketVersioning,
  PUT: createBucket,
  HEAD: headBucket,
  DELETE: deleteBucket,
  'POST ?delete': deleteObjects,
}

const objectRoutes: Routes = {
  'GET ?uploadId': listParts,
  GET: readObject,
  HEAD: readObject,
  'PUT ?uploadId +copy': copyPart,
  'PUT ?uploadId': uploadPart,
  'PUT +copy': copyObject,
  PUT: putObject,
  'DELETE ?uploadId': abortUpload,
  DELETE: deleteObject,
  'POST ?uploads': createUpload,
  'POST ?uploadId': completeUpload,
}

const words = ['location', 'versioning', 'versions', 'uploads', 'uploadId', 'delete']

/** What S3 has and this server has not. Ignoring the word would do something else than asked. */
const refusedWords = new Set(
  `accelerate acl analytics attributes cors encryption intelligent-tiering inventory legal-hold lifecycle
   logging metrics notification object-lock ownershipControls partNumber policy policyStatus
   publicAccessBlock renameObject replication requestPayment restore retention select tagging torrent
   website`.split(/\s+/),
)

/** @throws S3Fault NotImplemented, MethodNotAllowed */
export function operationOf({ method, bucket, key, query, headers }: S3Request): Operation {
  const word = words.find((one) => query.has(one))
  const isPart = query.has('uploadId') && method === 'PUT'
  const refused = [...query.keys()].find(
    (name) => refusedWords.has(name) && !(isPart && name === 'partNumber'),
  )
  if (refused) throw new S3Fault('NotImplemented', { details: { Header: refused } })
  const copy = method === 'PUT' && headers['x-amz-copy-source'] !== undefined ? ' +copy' : ''
  const name = `${method}${word === undefined ? '' : ` ?${word}`}${copy}`
  if (bucket === '' && name === 'GET') return listBuckets
  const operation = bucket === '' ? undefined : (key === '' ? bucketRoutes : objectRoutes)[name]
  if (!operation) throw new S3Fault('MethodNotAllowed', { details: { Method: method } })
  return operation
}
