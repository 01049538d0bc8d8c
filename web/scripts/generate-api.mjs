// Types of the API from docs/openapi, one file per service. The documents name no required members in answers; what is always there by
// the platform's own rules (docs: ids, states, lists, amounts) is marked so, everything else stays optional and has to be looked at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { fromRepository, fromWeb, SERVICES } from './paths.mjs'

const ALWAYS = new Set(['id', 'status', 'version', 'page', 'size', 'total', 'createdAt', 'name', 'url', 'unread', 'label', 'title'])

/** Names of the schemas that a part of the document refers to, followed to the end. */
function reachable(document, start) {
  const found = new Set()
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return
    const reference = node.$ref?.split('/').at(-1)
    if (reference && !found.has(reference)) {
      found.add(reference)
      visit(document.components.schemas[reference])
    }
    Object.values(node).forEach(visit)
  }
  start.forEach(visit)
  return found
}

function markRequired(document) {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const asked = reachable(document, operations.map((operation) => operation.requestBody))
  const answered = reachable(document, operations.map((operation) => operation.responses))
  for (const name of answered) {
    if (asked.has(name)) continue
    const schema = document.components.schemas[name]
    const sure = Object.entries(schema.properties ?? {}).filter(([key, property]) => property.type === 'array' || ALWAYS.has(key))
    schema.required = sure.map(([key]) => key)
  }
  return document
}

mkdirSync(fromWeb('packages/api/src/generated'), { recursive: true })
for (const service of SERVICES) {
  const document = JSON.parse(readFileSync(fromRepository(`docs/openapi/${service}-service.json`), 'utf8'))
  const types = astToString(await openapiTS(markRequired(document), { alphabetize: true }))
  writeFileSync(fromWeb(`packages/api/src/generated/${service}.d.ts`), types)
}
