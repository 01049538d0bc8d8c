import { body, type Api, type UserSchemas } from '@banyan/api'
import { isPlate } from '@banyan/domain'

interface Query {
  q: string
  projectId?: string
  size: number
}

/** Owners by what somebody says; by the number of their car when that is what it is. Such a number is found whole only, and travels in the body. */
export async function findOwners(api: Api, query: Query): Promise<{ items?: UserSchemas['OwnerView'][] }> {
  return isPlate(query.q) ? body(api.POST('/api/v1/owners/actions/find-by-personal-datum', { body: { kind: 'PLATE', value: query.q } })) : body(api.GET('/api/v1/owners', { params: { query } }))
}
