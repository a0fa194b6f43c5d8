import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tracked } from '../../lib/feeds/tracking.ts'

const ours = { utm_source: 'acme', src: 'a b&c' }

describe('a tracked link', () => {
  it.each([
    [
      'gets the parameters in a fixed order',
      'https://x.example/1',
      'https://x.example/1?src=a%20b%26c&utm_source=acme',
    ],
    [
      'keeps query and fragment as they were',
      'https://x.example/1?q=%20a+b&e=%C3%A9&flag#/route?x=1',
      'https://x.example/1?q=%20a+b&e=%C3%A9&flag&src=a%20b%26c&utm_source=acme#/route?x=1',
    ],
    [
      "loses other partners' parameters",
      'https://x.example/1?UTM_Campaign=z&id=7&utm_source=other&utm%5Fmedium=x',
      'https://x.example/1?id=7&src=a%20b%26c&utm_source=acme',
    ],
    [
      'gets each parameter once',
      'https://x.example/1?src=old&src=older',
      'https://x.example/1?src=a%20b%26c&utm_source=acme',
    ],
    [
      'is left alone if it is signed by S3',
      'https://x.example/1?X-Amz-Signature=f0&utm_source=o',
      'https://x.example/1?X-Amz-Signature=f0&utm_source=o',
    ],
    [
      'is left alone if it is signed by Azure',
      'https://x.example/1?sv=1&sig=f0',
      'https://x.example/1?sv=1&sig=f0',
    ],
    [
      'is left alone if it is signed by CloudFront',
      'https://x.example/1?Expires=1&Signature=f&Key-Pair-Id=K',
      'https://x.example/1?Expires=1&Signature=f&Key-Pair-Id=K',
    ],
    [
      'is left alone if it is signed by a likeness of S3',
      'https://x.example/1?x-oss-signature=f0',
      'https://x.example/1?x-oss-signature=f0',
    ],
    [
      'is left alone if it is signed by Akamai',
      'https://x.example/1?hdnts=f0',
      'https://x.example/1?hdnts=f0',
    ],
    [
      'is not taken for a signed one by part of a name',
      'https://x.example/1?design=1&signatures=2',
      'https://x.example/1?design=1&signatures=2&src=a%20b%26c&utm_source=acme',
    ],
    [
      'is not taken for a signed one by a word that ends alike',
      'https://x.example/1?designature=1&emailSignature=no&utm_source=li',
      'https://x.example/1?designature=1&emailSignature=no&src=a%20b%26c&utm_source=acme',
    ],
    [
      'is left alone if it is signed under a name of several words',
      'https://x.example/1?urlSignature=a1b2c3d4e5f6&utm_source=o',
      'https://x.example/1?urlSignature=a1b2c3d4e5f6&utm_source=o',
    ],
    [
      'keeps the id of its posting, whatever it is called',
      'https://x.example/1?src=REQ-1042',
      'https://x.example/1?src=REQ-1042&utm_source=acme',
    ],
    [
      'has no id in a parameter of a campaign',
      'https://x.example/1?utm_source=2026',
      'https://x.example/1?src=a%20b%26c&utm_source=acme',
    ],
    ['is left alone if it is no web address', 'mailto:jobs@x.example', 'mailto:jobs@x.example'],
    ['is left alone if it cannot be parsed', 'https://', 'https://'],
    [
      'survives broken percent signs',
      'https://x.example/?a=%&%=b',
      'https://x.example/?a=%&%=b&src=a%20b%26c&utm_source=acme',
    ],
  ])('%s', (_, before, after) => {
    expect(tracked(before, ours)).toBe(after)
  })

  it('is the same after a second time', () => {
    const check = (query: string, fragment: string) => {
      const once = tracked(`https://x.example/p?${query}#${fragment}`, ours)
      expect(tracked(once, ours)).toBe(once)
    }
    fc.assert(fc.property(fc.webQueryParameters(), fc.webFragments(), check))
  })

  it('replaces our own value, be it like an id', () => {
    const once = tracked('https://x.example/1', { source: 'board7' })
    expect(once).toBe('https://x.example/1?source=board7')
    expect(tracked(once, { source: 'board7' })).toBe(once)
  })

  it('is untouched, byte for byte, where there is nothing to add or strip', () => {
    expect(tracked('HTTPS://x.example:443/a b?q=ü')).toBe('HTTPS://x.example:443/a b?q=ü')
  })
})
