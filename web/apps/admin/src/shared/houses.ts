import { body, type Api } from '@banyan/api'

/** A house by its id, read once and kept. */
export const houseQuery = (api: Api, id: string) => ({ queryKey: ['houses', id], queryFn: () => body(api.GET('/api/v1/houses/{id}', { params: { path: { id } } })), staleTime: 600_000 })
