import { body, type Api, type UserSchemas } from '@banyan/api'
import { houseSpelled } from '@banyan/domain'

interface Query {
  q: string
  projectId?: string
  size: number
}

/** Houses by what somebody says: as it is, and when that finds none, a number such as 1-2-301 written out. */
export async function findHouses(api: Api, query: Query): Promise<UserSchemas['PageHouse']> {
  const find = (q: string): Promise<UserSchemas['PageHouse']> => body(api.GET('/api/v1/houses', { params: { query: { ...query, q } } }))
  const found = await find(query.q)
  const spelled = houseSpelled(query.q)
  return spelled && !found.items?.length ? find(spelled) : found
}
