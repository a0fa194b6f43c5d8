import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { rolecastApp } from '../../cdk/app.ts'

export const address = { baseUrl: 'https://jobs.cedar.example' }

const made = new Map<string, ReturnType<typeof make>>()

/** The stacks as the words of a deployment make them, without the code of their functions. Made once: it takes long. */
export function deployed(words: Readonly<Record<string, string>> = address) {
  const key = JSON.stringify(words)
  const stacks = made.get(key) ?? make(words)
  made.set(key, stacks)
  return stacks
}

function make(words: Readonly<Record<string, string>>) {
  const { app, ...stacks } = rolecastApp(new App({ context: { 'aws:cdk:bundling-stacks': [], ...words } }))
  // Here rather than in the first test that looks at a template.
  app.synth()
  return stacks
}

export type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> }

/** Of all stacks, each with what its template calls it. */
export const resourcesOf = (stacks: Readonly<Record<string, Stack>>, type: string): [string, Resource][] =>
  Object.values(stacks).flatMap((stack) =>
    Object.entries(Template.fromStack(stack).findResources(type) as Record<string, Resource>),
  )

/** `Publish` of `Publish2E9BDF73`, also within a reference. */
export const idIn = (reference: unknown): string =>
  /"?(?:\w+FnGetAtt|\w+OutputRef)?([A-Z][A-Za-z]+?)[0-9A-F]{8}/.exec(JSON.stringify(reference))?.[1] ?? ''
