import { body, Once } from '@banyan/api'
import { usePlatform } from '@banyan/ui'
import { useI18n } from 'vue-i18n'
import { save } from '../shared/useExport'
import { useTask } from '../shared/useTask'
import { at, type Import, type Kind } from './imports'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What is done with spreadsheets: fetched, looked at, taken in, taken out again. */
export function useImports(kind: () => Kind, projectId: () => string) {
  const { t } = useI18n()
  const { api, queries, upload } = usePlatform()
  const task = useTask()
  const refresh = (): Promise<unknown> => Promise.all(['imports', 'houses', 'buildings', 'owners'].map((key) => queries.invalidateQueries({ queryKey: [key] })))

  async function template(): Promise<void> {
    await task.run('template', async () => save((await body(api.GET(`/api/v1/${kind()}-sheet-template` as '/api/v1/asset-sheet-template', { parseAs: 'blob' }))) as unknown as Blob, `${t(`imports.files.${kind()}`)}-${t('imports.templateFile')}.xlsx`))
  }
  async function sheet(): Promise<void> {
    await task.run('sheet', async () => save((await body(api.GET(at(kind(), 'sheet'), { params: { path: { projectId: projectId() } }, parseAs: 'blob' }))) as unknown as Blob, `${t(`imports.files.${kind()}`)}.xlsx`))
  }

  /** Uploads a spreadsheet and has it looked at; nothing is stored yet. */
  async function check(file: File): Promise<Import | undefined> {
    const once = new Once(`${kind()}-import`)
    const made = await task.run(
      'check',
      async () => {
        const stored = await upload(new Blob([file], { type: XLSX }), file.name, 'IMPORT')
        const content = { fileId: stored.id!, mode: 'DRY_RUN' as const }
        return body(api.POST(at(kind(), 'imports'), { params: { path: { projectId: projectId() }, header: once.header(content) }, body: content }))
      },
      {},
      true,
    )
    if (made) once.done()
    await refresh()
    return made
  }
  async function act(id: string, action: 'apply' | 'undo', mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS' = 'ALL_OR_NOTHING'): Promise<void> {
    const path = { projectId: projectId(), id }
    await task.run(action, () => (action === 'apply' ? body(api.POST(at(kind(), 'imports/{id}/actions/apply'), { params: { path }, body: { mode } })) : body(api.POST(at(kind(), 'imports/{id}/actions/undo'), { params: { path } }))), action === 'undo' ? { done: t('imports.undone') } : {})
    await refresh()
  }
  return { ...task, template, sheet, check, act }
}
